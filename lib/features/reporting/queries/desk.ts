import type { Desk } from '@/lib/features/reporting/model/desk';
import { mayUseDesk } from '@/lib/features/reporting/policy';
import { headerSelect, toHeader } from '@/lib/features/reporting/queries/header';
import { listReturnedFilings } from '@/lib/features/reporting/queries/returned-filings';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { getFactorDueOn } from '@/lib/platform/auth/factor-due';
import { hasRole, provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { isoDay, lastDayBefore } from '@/lib/platform/day';
import { db, reading } from '@/lib/platform/db';

const mostReports = 200;

/** As many planned periods as one looks ahead to; the calendar has the others. */
const mostAhead = 3;

async function listAhead(): Promise<Desk['ahead']> {
  const rows = await db().reportingPeriod.findMany({
    where: { openedAt: null },
    orderBy: [{ dueAt: 'asc' }, { code: 'asc' }],
    take: mostAhead,
    select: { code: true, opensOn: true, cutOffOn: true, dueAt: true },
  });
  return rows.map(({ code, opensOn, cutOffOn, dueAt }) => ({
    code,
    opensOn: isoDay(opensOn),
    cutOffOn: isoDay(cutOffOn),
    dueOn: lastDayBefore(dueAt),
  }));
}

/** What the viewer's provinces owe, nearest due date first, and their earlier reports; null for who has no desk. */
export async function getDesk(viewer: Viewer): Promise<Desk | null> {
  if (mayUseDesk(viewer) !== 'allowed') return null;
  const now = portalTime(realNow());
  const ids = [...provincesOf(viewer, 'officer', 'leader')];
  const [provinces, rows, ahead, returned, factorDueOn] = await Promise.all([
    db().province.findMany({ where: { id: { in: ids } }, select: provinceSelect, orderBy: { slug: 'asc' } }),
    reading(viewer, (client) =>
      client.report.findMany({
        where: { provinceId: { in: ids }, period: { openedAt: { lte: now } } },
        orderBy: [{ period: { dueAt: 'desc' } }, { id: 'asc' }],
        take: mostReports,
        select: headerSelect,
      }),
    ),
    listAhead(),
    reading(viewer, (client) => listReturnedFilings(client, ids, now)),
    getFactorDueOn(viewer),
  ]);
  const headers = rows.map((row) => toHeader(viewer, row, now));
  const isOwed = ({ state, period, timeliness }: (typeof headers)[number]) =>
    state !== 'published' && timeliness !== 'exempt' && (!period.isLocked || state === 'submitted');
  return {
    provinces: provinces.map((row) => toProvinceBrief(row, now)),
    isLeader: hasRole(viewer, 'leader'),
    factorDueOn,
    owed: headers.filter(isOwed).reverse(),
    returned,
    past: headers.filter((header) => !isOwed(header)),
    ahead,
  };
}
