import type { PeriodKind } from '@/lib/generated/prisma/enums';
import type { PlannedDates } from '@/lib/features/periods/model/dates';
import type { IsoDay } from '@/lib/platform/day';

/** A period as it stands in the calendar. */
export type CalendarPeriod = PlannedDates &
  Readonly<{
    code: string;
    kind: PeriodKind;
    /** Year of the task set it reports on. */
    setYear: number;
    startsOn: IsoDay;
    endsOn: IsoDay;
    isOpened: boolean;
    /** How many reports it expects; null until it is opened. */
    expected: number | null;
  }>;

export type PeriodPhase = 'planned' | 'open' | 'overdue' | 'locked';

/** Where a period is on a day; the due date and the lock are the last days on which it is still before them. */
export function phaseOf(
  { isOpened, dueOn, locksOn }: Pick<CalendarPeriod, 'isOpened' | 'dueOn' | 'locksOn'>,
  day: IsoDay,
): PeriodPhase {
  if (!isOpened) return 'planned';
  if (day > locksOn) return 'locked';
  return day > dueOn ? 'overdue' : 'open';
}

/** The periods of a year by the day they are due, those of a year's tasks reported on later among them. */
export function ofYear<P extends Pick<CalendarPeriod, 'dueOn'>>(
  periods: readonly P[],
  year: number,
): readonly P[] {
  return periods.filter(({ dueOn }) => Number(dueOn.slice(0, 4)) === year);
}

/** The years in which anything is due, oldest first. */
export function yearsOf(periods: readonly Pick<CalendarPeriod, 'dueOn'>[]): readonly number[] {
  return [...new Set(periods.map(({ dueOn }) => Number(dueOn.slice(0, 4))))].sort((a, b) => a - b);
}

/** What falls due from a day on, nearest first: of what is planned as of what is open. */
export function nextDue<P extends Pick<CalendarPeriod, 'dueOn'>>(
  periods: readonly P[],
  day: IsoDay,
): readonly P[] {
  return periods.filter(({ dueOn }) => dueOn >= day).toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
}
