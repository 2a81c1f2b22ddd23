import type { PageView } from '@/components/features/overview/view';
import { isUnchanged, type CurrentUnit } from '@/lib/features/provinces/model/current';
import { unitsDay } from '@/lib/features/provinces/model/unit';
import { href } from '@/lib/platform/routes';

type Day = Pick<PageView, 'locale' | 'day' | 'today'>;

/** A province's page on the same day as the page that links to it. */
export function provinceHref({ locale, day, today }: Day, province: { slug: string }) {
  return href(locale, 'province', { slug: province.slug }, { date: day === today ? undefined : day });
}

/** The page of one of the 63: on a later day than theirs, which may know another unit of the name, on their last. */
export function formerHref(view: Day, province: { slug: string }) {
  return provinceHref(view.day === view.today ? view : { ...view, day: unitsDay(view.day) }, province);
}

/** The page of a unit of today: on the same day, or on its first when the page shows an earlier one. */
export function currentHref(view: Day, unit: CurrentUnit) {
  if (isUnchanged(unit)) return provinceHref(view, unit);
  const date = view.day > unit.existsFrom ? view.day : unit.existsFrom;
  return href(view.locale, 'province', { slug: unit.slug }, { date });
}
