import type { PageView } from '@/components/features/overview/view';
import type { Relative } from '@/lib/features/provinces/model/dossier';
import { unitsDay } from '@/lib/features/provinces/model/unit';
import { addDays } from '@/lib/platform/day';
import { href } from '@/lib/platform/routes';

/** The page of a unit on the first day on which it exists. */
export function firstDayHref({ locale }: PageView, { slug, from }: Relative): string {
  return href(locale, 'province', { slug }, { date: from });
}

/** The page of a unit that is gone, on its last day. */
export function lastDayHref({ locale }: PageView, slug: string, to: string): string {
  return href(locale, 'province', { slug }, { date: addDays(to, -1) });
}

/** The page of a unit whatever the portal's day: without a date an address means the unit of the programme. */
export function unitHref(view: PageView, unit: Relative): string {
  if (unitsDay(unit.from) !== unit.from) return firstDayHref(view, unit);
  if (unit.to !== null && unit.to <= view.today) return lastDayHref(view, unit.slug, unit.to);
  return href(view.locale, 'province', { slug: unit.slug });
}
