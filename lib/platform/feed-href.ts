import type { Locale } from '@/lib/i18n/locale';

/** The feed of publications: of the whole country, or of one province. */
export function feedHref(locale: Locale, slug?: string): string {
  const list = slug === undefined ? 'publications' : `provinces/${slug}/publications`;
  return `/api/v1/${list}.atom${locale === 'en' ? '?lang=en' : ''}`;
}
