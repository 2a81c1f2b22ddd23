import type { Locale } from '@/lib/i18n/locale';

/** The half of a text kept in both languages that the page is in. */
export function inLanguage<T extends string | null>(locale: Locale, vi: T, en: T): T {
  return locale === 'vi' ? vi : en;
}
