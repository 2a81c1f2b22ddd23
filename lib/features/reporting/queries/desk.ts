import type { Desk } from '@/lib/features/reporting/model/desk';
import { mayUseDesk } from '@/lib/features/reporting/policy';
import { headerSelect, toHeader } from '@/lib/features/reporting/queries/header';
import { listReturnedFilings } from '@/lib/features/reporting/queries/returned-filings';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { isExempt } from '@/lib/platform/auth/second-factor';
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

/**
 * One when nobody need ask the viewer for a second factor: there is one, here or where they signed in, or the account is
 * one of the demonstration's, which everybody shares.
 */
function countProtected({ userId, sessionId }: Viewer): Promise<number> {
  const shared = isExempt({ isDemo: true }) ? [{ isDemo: true }] : [];
  const here = [{ factor: { isNot: null } }, ...shared];
  const elsewhere = { sessions: { some: { id: sessionId ?? '', providerFactor: true } } };
  return db().user.count({ where: { id: userId ?? '', OR: [...here, elsewhere] } });
}

/** What the viewer's provinces owe, nearest due date first, and their earlier reports; null for who has no desk. */
export async function getDesk(viewer: Viewer): Promise<Desk | null> {
  if (mayUseDesk(viewer) !== 'allowed') return null;
  const now = portalTime(realNow());
  const ids = [...provincesOf(viewer, 'officer', 'leader')];
  const [provinces, rows, ahead, returned, protectedBy] = await Promise.all([
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
    countProtected(viewer),
  ]);
  const headers = rows.map((row) => toHeader(viewer, row, now));
  const isOwed = ({ state, period, timeliness }: (typeof headers)[number]) =>
    state !== 'published' && timeliness !== 'exempt' && (!period.isLocked || state === 'submitted');
  return {
    provinces: provinces.map((row) => toProvinceBrief(row, now)),
    isLeader: hasRole(viewer, 'leader'),
    hasFactor: protectedBy > 0,
    owed: headers.filter(isOwed).reverse(),
    returned,
    past: headers.filter((header) => !isOwed(header)),
    ahead,
  };
}
