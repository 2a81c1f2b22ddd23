import { datesSeen, type PlannedDates } from '@/lib/features/periods/model/dates';
import { isoDay, lastDayBefore } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import { refuse, type Refusal } from '@/lib/platform/outcome';

const select = {
  ...{ id: true, code: true, startsOn: true, opensOn: true, cutOffOn: true, dueAt: true, locksAt: true },
  openedAt: true,
} as const;

/** Locks the period's row until the transaction ends; null when there is none of that code. */
export async function holdPeriod(tx: Tx, code: string) {
  await tx.$queryRaw`select 1 from "ReportingPeriod" where code = ${code} for update`;
  const row = await tx.reportingPeriod.findUnique({ where: { code }, select });
  if (row === null) return null;
  const dates: PlannedDates = {
    opensOn: isoDay(row.opensOn),
    cutOffOn: isoDay(row.cutOffOn),
    dueOn: lastDayBefore(row.dueAt),
    locksOn: lastDayBefore(row.locksAt),
  };
  return {
    id: row.id,
    code: row.code,
    dueAt: row.dueAt,
    openedAt: row.openedAt,
    startsOn: isoDay(row.startsOn),
    dates,
  };
}

export type HeldPeriod = NonNullable<Awaited<ReturnType<typeof holdPeriod>>>;

/** A planned period as somebody saw it, held; else why it cannot be changed or opened. */
export async function holdPlanned(
  tx: Tx,
  { code, seen }: Readonly<{ code: string; seen: string }>,
): Promise<HeldPeriod | Refusal> {
  const period = await holdPeriod(tx, code);
  if (period === null) return refuse('not-found');
  if (period.openedAt !== null) return refuse('illegal-transition');
  return datesSeen(period.dates) === seen ? period : refuse('stale');
}
