import type { Prisma } from '@/lib/generated/prisma/client';
import { mayAdminister } from '@/lib/features/administration/policy';
import type { AdministeredPeriods } from '@/lib/features/periods/model/administered';
import type { CalendarPeriod } from '@/lib/features/periods/model/period';
import { isPeriodCode } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay, lastDayBefore } from '@/lib/platform/day';
import { db } from '@/lib/platform/db';

const select = {
  code: true,
  kind: true,
  ...{ startsOn: true, endsOn: true, opensOn: true, cutOffOn: true, dueAt: true, locksAt: true },
  ...{ openedAt: true, expectedCount: true },
  set: { select: { year: true } },
} satisfies Prisma.ReportingPeriodSelect;

type Row = Prisma.ReportingPeriodGetPayload<{ select: typeof select }>;

function toPeriod(row: Row): CalendarPeriod {
  return {
    code: row.code,
    kind: row.kind,
    setYear: row.set.year,
    startsOn: isoDay(row.startsOn),
    endsOn: isoDay(row.endsOn),
    opensOn: isoDay(row.opensOn),
    cutOffOn: isoDay(row.cutOffOn),
    dueOn: lastDayBefore(row.dueAt),
    locksOn: lastDayBefore(row.locksAt),
    isOpened: row.openedAt !== null,
    expected: row.expectedCount,
  };
}

/** Every period as it stands now, and the years one may plan; null for who does not administer. */
export async function listAdministeredPeriods(viewer: Viewer): Promise<AdministeredPeriods | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const [rows, sets] = await Promise.all([
    db().reportingPeriod.findMany({ select, orderBy: [{ dueAt: 'desc' }, { code: 'desc' }] }),
    db().taskSet.findMany({ select: { year: true }, orderBy: { year: 'desc' } }),
  ]);
  return { periods: rows.map(toPeriod), setYears: sets.map(({ year }) => year) };
}

/** One period for its administrator; null for another, and for a code that names none. */
export async function getAdministeredPeriod(viewer: Viewer, code: string): Promise<CalendarPeriod | null> {
  if (mayAdminister(viewer) !== 'allowed' || !isPeriodCode(code)) return null;
  const row = await db().reportingPeriod.findUnique({ where: { code }, select });
  return row && toPeriod(row);
}
