import type { DecidedRow, QueueRow, ReviewQueue } from '@/lib/features/reporting/model/review';
import { daysBetween, isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { dueInstant, periodBrief } from '@/lib/features/reporting/model/period';
import { timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayReadSubmitted } from '@/lib/features/reporting/policy';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { reservationAt, reservationSelect } from '@/lib/features/reporting/queries/reservation';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';

const mostDecided = 20;

function listWaiting() {
  return db().report.findMany({
    where: { state: 'submitted' },
    select: {
      id: true,
      extendedTo: true,
      province: { select: provinceSelect },
      period: { select: periodSelect },
      editors: { select: { userId: true } },
      reservation: { select: reservationSelect },
      revisions: {
        orderBy: { n: 'asc' },
        select: { n: true, submittedAt: true, items: { select: { answer: true } } },
      },
    },
  });
}

type WaitingRow = Awaited<ReturnType<typeof listWaiting>>[number];

function toRow(viewer: Viewer, row: WaitingRow, now: Date): QueueRow[] {
  const [first, newest] = [row.revisions[0], row.revisions.at(-1)];
  if (first === undefined || newest === undefined) return [];
  const deadline = { ...row.period, extendedTo: row.extendedTo };
  const changed = newest.items.filter(({ answer }) => answer === 'changed').length;
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
      changed,
      confirmed: newest.items.length - changed,
      reservation: reservationAt(row.reservation, viewer.userId, realNow()),
      isOwn: row.editors.some(({ userId }) => userId === viewer.userId),
    },
  ];
}

async function listDecided(): Promise<readonly DecidedRow[]> {
  const rows = await db().decision.findMany({
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

/** Reports that wait for a decision, earliest due date first, then longest waiting; null for who does not review. */
export async function getReviewQueue(viewer: Viewer): Promise<ReviewQueue | null> {
  if (mayReadSubmitted(viewer) !== 'allowed') return null;
  const now = portalTime(realNow());
  const [rows, decided] = await Promise.all([listWaiting(), listDecided()]);
  const waiting = rows.flatMap((row) => toRow(viewer, row, now));
  const order = ({ period, submittedAt }: QueueRow) => `${period.dueAt} ${submittedAt}`;
  return { waiting: waiting.sort((left, right) => order(left).localeCompare(order(right))), decided };
}
