import { askedDay } from '@/components/features/data/asked-day';
import type { OverviewView } from '@/components/features/overview/view';
import { wordOf } from '@/lib/features/provinces/model/measure';
import { href } from '@/lib/platform/routes';

type Wanted = Readonly<{ measure?: string; year?: number | undefined; isCurrent?: boolean }>;

/** The overview at its map, with another measure, year or borders; day and borders stay unless told. */
export function measureHref(view: OverviewView, wanted: Wanted): string {
  const isCurrent = wanted.isCurrent ?? view.asked.isCurrent;
  const query = {
    date: askedDay(view),
    measure: wanted.measure ?? wordOf(view.measure),
    year: wanted.year,
    borders: isCurrent ? 'current' : undefined,
  };
  return `${href(view.locale, 'home', {}, query)}#map`;
}
