import { askedDay } from '@/components/features/data/asked-day';
import type { Asked, OverviewView } from '@/components/features/overview/view';
import { wordOf } from '@/lib/features/provinces/model/measure';
import { href } from '@/lib/platform/routes';

type Wanted = Readonly<{ measure?: string; year?: number | undefined; borders?: Asked['borders'] }>;

/** The overview at its map, with another measure, year or borders; day and borders stay unless told. */
export function measureHref(view: OverviewView, wanted: Wanted): string {
  const borders = wanted.borders === undefined ? view.asked.borders : wanted.borders;
  const query = {
    date: askedDay(view),
    measure: wanted.measure ?? wordOf(view.measure),
    year: wanted.year,
    borders: borders ?? undefined,
  };
  return `${href(view.locale, 'home', {}, query)}#map`;
}
