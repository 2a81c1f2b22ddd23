import type { PageView } from '@/components/features/overview/view';
import { asked } from '@/lib/features/provinces/model/choice';
import { href } from '@/lib/platform/routes';

type Day = Pick<PageView, 'locale' | 'day' | 'today'>;

/** The comparison of these provinces on the same day as the page that links to it. */
export function compareHref(
  { locale, day, today }: Day,
  units: readonly Readonly<{ slug: string }>[],
): string {
  const date = day === today ? undefined : day;
  return href(locale, 'compare', {}, { date, provinces: asked(units) });
}
