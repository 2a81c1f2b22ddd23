import type { PageView } from '@/components/features/overview/view';
import { unitsDay } from '@/lib/features/provinces/model/unit';

type Shown = Pick<PageView, 'day' | 'today'>;

/** The day as the open data is asked for what a page shows: not at all on the portal's own day. */
export function askedDay({ day, today }: Shown): string | undefined {
  return day === today ? undefined : day;
}

/** The same for lists of provinces, which on the pages keep the borders of the 63 on any later day. */
export function askedUnitsDay({ day, today }: Shown): string | undefined {
  const on = unitsDay(day);
  return on === today ? undefined : on;
}
