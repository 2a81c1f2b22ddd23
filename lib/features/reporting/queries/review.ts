import type { CountsAs } from '@/lib/generated/prisma/enums';
import { sideOf } from '@/lib/features/conversation/policy';
import { dueInstant, isLocked, periodBrief } from '@/lib/features/reporting/model/period';
import { isId } from '@/lib/features/reporting/model/id';
import type {
  DecisionBar,
  ReviewItem,
  ReviewReport,
  SeenTogether,
} from '@/lib/features/reporting/model/review';
import { isTaken, type Reservation } from '@/lib/features/reporting/model/reservation';
import { timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayPublish, mayReadSubmitted, mayReopen, mayReturn } from '@/lib/features/reporting/policy';
import { toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { handsIn } from '@/lib/features/reporting/queries/hands';
import { listReviewItems, sentReportSelect, type SentReportRow } from '@/lib/features/reporting/queries/sent';
import { reservationAt } from '@/lib/features/reporting/queries/reservation';
import { reopeningOf, toSubmission } from '@/lib/features/reporting/queries/submission';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db, reading } from '@/lib/platform/db';

function decisionFacts(row: SentReportRow, now: Date) {
  const [newest] = row.revisions;
  return {
    state: row.state,
    isDecided: newest?.decision != null,
    isLocked: isLocked({ ...row.period, extendedTo: row.extendedTo }, now),
    involvedIds: handsIn(row),
  };
}

type Barring = Readonly<{ facts: ReturnType<typeof decisionFacts>; reservation: Reservation | null }>;

function barOf(viewer: Viewer, { facts, reservation }: Barring): DecisionBar | null {
  const verdict = mayPublish(viewer, facts);
  if (verdict === 'allowed') return isTaken(reservation) ? 'taken' : null;
  if (verdict !== 'forbidden') return 'decided';
  return facts.involvedIds.includes(viewer.userId ?? '') ? 'own' : 'role';
}

/** A reviewer with no hand in it talks with the province until it is published. */
function maySpeakOf(viewer: Viewer, { provinceId, state, editors }: SentReportRow): boolean {
  const isOwn = editors.some(({ userId }) => userId === viewer.userId);
  return sideOf(viewer, provinceId) === 'ministry' && state !== 'published' && !isOwn;
}

/** The facts that filed evidence proves and of which the public record has no proof yet. */
async function listRaised(provinceId: string, items: readonly ReviewItem[]): Promise<readonly CountsAs[]> {
  const filed = items.flatMap(({ evidence }) => evidence).filter(({ state }) => state === 'filed');
  const facts = [...new Set(filed.map(({ countsAs }) => countsAs))].filter((fact) => fact !== 'none');
  if (facts.length === 0) return [];
  const proven = await db().document.findMany({
    where: { provinceId, state: 'published', countsAs: { in: facts } },
    select: { countsAs: true },
  });
  return facts.filter((fact) => !proven.some(({ countsAs }) => countsAs === fact));
}

/** Who saw clean unchanged items of this revision together, the earliest first. */
async function listSeen(viewer: Viewer, revisionId: string): Promise<readonly SeenTogether[]> {
  const rows = await reading(viewer, (client) =>
    client.seenTogether.findMany({
      where: { revisionId },
      orderBy: { id: 'asc' },
      select: { at: true, tasks: true, reviewerId: true, reviewer: { select: { name: true } } },
    }),
  );
  return rows.map(({ at, tasks, reviewerId, reviewer }) => ({
    ...{ by: reviewer.name, at: at.toISOString() },
    ...{ isMine: reviewerId === viewer.userId, tasks },
  }));
}

/** What a province sent, item by item beside what was published before; drafts are never shown to the ministry. */
export async function getReviewReport(viewer: Viewer, reportId: string): Promise<ReviewReport | null> {
  if (mayReadSubmitted(viewer) !== 'allowed' || !isId(reportId)) return null;
  const now = portalTime(realNow());
  const row = await reading(viewer, (client) =>
    client.report.findUnique({ where: { id: reportId }, select: sentReportSelect }),
  );
  const newest = row?.revisions[0];
  if (row === null || newest === undefined) return null;
  const items = await listReviewItems(row, now);
  const raises = await listRaised(row.provinceId, items);
  const deadline = { ...row.period, extendedTo: row.extendedTo };
  const facts = decisionFacts(row, now);
  const reservation = facts.isDecided ? null : reservationAt(row.reservation, viewer.userId, realNow());
  const { submittedAt: firstSubmittedAt } = row.revisions.at(-1) ?? newest;
  return {
    reportId,
    revisionId: newest.id,
    province: toProvinceBrief(row.province, row.period.endsOn),
    period: periodBrief(deadline, now),
    state: row.state,
    timeliness: timeliness({ isExempt: false, firstSubmittedAt, dueAt: dueInstant(deadline) }, now),
    submission: toSubmission(newest),
    contentHash: newest.contentHash,
    earlier: row.revisions.slice(1).map(toSubmission),
    changed: items.filter(({ mark }) => mark === 'changed'),
    unchanged: items.filter(({ mark }) => mark === 'unchanged'),
    raises,
    bar: barOf(viewer, { facts, reservation }),
    reservation,
    seen: await listSeen(viewer, newest.id),
    mayReopen: mayReopen(viewer, facts) === 'allowed',
    reopened: reopeningOf(newest),
    mayReturn: mayReturn(viewer, facts) === 'allowed',
    maySpeak: maySpeakOf(viewer, row),
  };
}
