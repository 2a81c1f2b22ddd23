import type { FieldIssue } from '@/lib/platform/outcome';
import { addDays, startOfDay, type IsoDay } from '@/lib/platform/day';

/** What may be changed until a period opens; each is a day in Viet Nam, and the last three are last days. */
export type PlannedDates = Readonly<{ opensOn: IsoDay; cutOffOn: IsoDay; dueOn: IsoDay; locksOn: IsoDay }>;

type Checked = PlannedDates & Readonly<{ startsOn: IsoDay }>;

/**
 * What is wrong with the dates of a period, one thing for each date. Between the data cut-off and the due date lies at
 * least one day, because the sender must be given time (Nghị định 09/2019/NĐ-CP, Điều 8.5).
 */
export function dateIssues({ startsOn, opensOn, cutOffOn, dueOn, locksOn }: Checked): readonly FieldIssue[] {
  const checks: readonly (FieldIssue & Readonly<{ isWrong: boolean }>)[] = [
    { field: 'opensOn', key: 'periods.opensAfterDue', isWrong: opensOn > dueOn },
    { field: 'cutOffOn', key: 'periods.cutOffBeforeStart', isWrong: cutOffOn < startsOn },
    { field: 'dueOn', key: 'periods.dueBeforeCutOff', isWrong: dueOn <= cutOffOn },
    { field: 'locksOn', key: 'periods.lockBeforeDue', isWrong: locksOn < dueOn },
  ];
  return checks.filter(({ isWrong }) => isWrong).map(({ field, key }) => ({ field, key }));
}

/** The first instant after a last day: sent at 23:59:59 is on time, at midnight in Viet Nam it is late. */
export function endOfDay(day: IsoDay): Date {
  return startOfDay(addDays(day, 1));
}

/** The dates as one text: what somebody saw when they decided to change or to open them. */
export function datesSeen({ opensOn, cutOffOn, dueOn, locksOn }: PlannedDates): string {
  return [opensOn, cutOffOn, dueOn, locksOn].join(' ');
}
