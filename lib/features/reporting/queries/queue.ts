import type { DecidedRow, QueueRow, ReviewQueue } from '@/lib/features/reporting/model/review';
import { daysBetween, isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { dueInstant, periodBrief } from '@/lib/features/reporting/model/period';
import { timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayReadSubmitted } from '@/lib/features/reporting/policy';
import { handsIn } from '@/lib/features/reporting/queries/hands';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { lookAtAll, type Looked, type Sent } from '@/lib/features/reporting/queries/queue-findings';
import { reservationAt, reservationSelect } from '@/lib/features/reporting/queries/reservation';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { reading, type Db } from '@/lib/platform/db';

const mostDecided = 20;

function listWaiting(client: Db) {
  return client.report.findMany({
    where: { state: 'submitted' },
    select: {
      id: true,
      provinceId: true,
      extendedTo: true,
      province: { select: provinceSelect },
      period: { select: periodSelect },
      editors: { select: { userId: true } },
      reservation: { select: reservationSelect },
      revisions: {
        orderBy: { n: 'asc' },
        select: { id: true, n: true, submittedAt: true, submittedById: true },
      },
    },
  });
}

type WaitingRow = Awaited<ReturnType<typeof listWaiting>>[number];

type Context = Readonly<{ viewer: Viewer; looked: ReadonlyMap<string, Looked>; now: Date }>;

function toRow(row: WaitingRow, { viewer, looked, now }: Context): QueueRow[] {
  const [first, newest] = [row.revisions[0], row.revisions.at(-1)];
  const found = looked.get(newest?.id ?? '');
  if (first === undefined || newest === undefined || found === undefined) return [];
  const deadline = { ...row.period, extendedTo: row.extendedTo };
  const duty = { isExempt: false, firstSubmittedAt: first.submittedAt, dueAt: dueInstant(deadline) };
  return [
    {
      reportId: row.id,
      province: toProvinceBrief(row.province, row.period.endsOn),
      period: periodBrief(deadline, now),
      n: newest.n,
      submittedAt: newest.submittedAt.toISOString(),
      waitingDays: Math.max(0, daysBetween(isoDay(newest.submittedAt), isoDay(now))),
      timeliness: timeliness(duty, now),
      ...found,
      reservation: reservationAt(row.reservation, viewer.userId, realNow()),
      isOwn: handsIn(row).includes(viewer.userId ?? ''),
    },
  ];
}

async function listDecided(client: Db): Promise<readonly DecidedRow[]> {
  const rows = await client.decision.findMany({
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: mostDecided,
    select: {
      outcome: true,
      decidedAt: true,
      reviewer: { select: { name: true } },
      revision: {
        select: {
          n: true,
          report: {
            select: {
              id: true,
              province: { select: provinceSelect },
              period: { select: { code: true, endsOn: true } },
            },
          },
        },
      },
    },
  });
  return rows.map(({ outcome, decidedAt, reviewer, revision: { n, report } }) => ({
    reportId: report.id,
    province: toProvinceBrief(report.province, report.period.endsOn),
    periodCode: report.period.code,
    n,
    outcome,
    reviewer: reviewer.name,
    decidedAt: decidedAt.toISOString(),
  }));
}

function sentIn({ provinceId, period, revisions }: WaitingRow): Sent[] {
  const revisionId = revisions.at(-1)?.id;
  return revisionId === undefined ? [] : [{ revisionId, provinceId, period }];
}

/** Reports that wait for a decision and what was decided lately; null for who does not review. */
export async function getReviewQueue(viewer: Viewer): Promise<ReviewQueue | null> {
  if (mayReadSubmitted(viewer) !== 'allowed') return null;
  const now = portalTime(realNow());
  const [rows, decided] = await Promise.all([reading(viewer, listWaiting), reading(viewer, listDecided)]);
  const looked = await lookAtAll(rows.flatMap(sentIn), now);
  return { waiting: rows.flatMap((row) => toRow(row, { viewer, looked, now })), decided };
}
