import { daysBetween, isoDay, lastDayBefore, type IsoDay } from '@/lib/platform/day';

/** What decides whether a report may still be written and whether it is late; each is the first instant after. */
export type Deadline = Readonly<{ dueAt: Date; locksAt: Date; extendedTo: Date | null }>;

/** A reporting period as one report lives it: an extension moves its due date and, when later, its lock. */
export type PeriodBrief = Readonly<{
  /** `2022-12` for a month, `2022-Q4` for a quarter. */
  code: string;
  startsOn: IsoDay;
  endsOn: IsoDay;
  cutOffOn: IsoDay;
  /** The last day on which sending is on time. */
  dueOn: IsoDay;
  /** ISO instant: the first one that is late. */
  dueAt: string;
  /** The last day on which the province can write. */
  locksOn: IsoDay;
  isExtended: boolean;
  isPastDue: boolean;
  isLocked: boolean;
  /** Days until the due date; negative once it has passed. */
  daysLeft: number;
}>;

/** The first instant at which this report is late. */
export function dueInstant(deadline: Deadline): Date {
  return deadline.extendedTo ?? deadline.dueAt;
}

/** The first instant at which the province can no longer write: `[opened, locked)`. */
export function lockInstant(deadline: Deadline): Date {
  const { extendedTo, locksAt } = deadline;
  return extendedTo !== null && extendedTo > locksAt ? extendedTo : locksAt;
}

export function isLocked(deadline: Deadline, now: Date): boolean {
  return now >= lockInstant(deadline);
}

type PeriodDates = Readonly<{ code: string; startsOn: Date; endsOn: Date; cutOffOn: Date }> & Deadline;

/** The period with what follows from the portal's time. */
export function periodBrief(period: PeriodDates, now: Date): PeriodBrief {
  const due = dueInstant(period);
  return {
    code: period.code,
    startsOn: isoDay(period.startsOn),
    endsOn: isoDay(period.endsOn),
    cutOffOn: isoDay(period.cutOffOn),
    dueOn: lastDayBefore(due),
    dueAt: due.toISOString(),
    locksOn: lastDayBefore(lockInstant(period)),
    isExtended: period.extendedTo !== null,
    isPastDue: now >= due,
    isLocked: isLocked(period, now),
    daysLeft: daysBetween(isoDay(now), lastDayBefore(due)),
  };
}

/** The day for which statuses of a period are told: today while it runs, its last day afterwards. */
export function statusDay(period: Readonly<{ endsOn: Date }>, now: Date): IsoDay {
  const [end, today] = [isoDay(period.endsOn), isoDay(now)];
  return today < end ? today : end;
}
