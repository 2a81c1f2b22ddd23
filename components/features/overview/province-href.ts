import type { PageView } from '@/components/features/overview/view';
import { href } from '@/lib/platform/routes';

/** A province's page on the same day as the page that links to it. */
export function provinceHref(
  { locale, day, today }: Pick<PageView, 'locale' | 'day' | 'today'>,
  province: { slug: string },
) {
  return href(locale, 'province', { slug: province.slug }, { date: day === today ? undefined : day });
}
