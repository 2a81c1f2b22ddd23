import type { CalendarPeriod } from '@/lib/features/periods/model/period';

/** What an administrator has of periods. */
export type AdministeredPeriods = Readonly<{
  /** Latest first. */
  periods: readonly CalendarPeriod[];
  /** The years that have a task set, latest first: only they can be planned. */
  setYears: readonly number[];
}>;
