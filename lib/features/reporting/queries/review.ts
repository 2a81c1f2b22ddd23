import type { Prisma } from '@/lib/generated/prisma/client';
import { emptyAnswer, type PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import type { RemarkNote } from '@/lib/features/reporting/model/draft';
import { findingsOf } from '@/lib/features/reporting/model/findings';
import { dueInstant, isLocked, periodBrief, statusDay } from '@/lib/features/reporting/model/period';
import type { DecisionBar, ReviewItem, ReviewReport } from '@/lib/features/reporting/model/review';
import { isId } from '@/lib/features/reporting/model/id';
import { officialStatus } from '@/lib/features/reporting/model/status';
import { timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayPublish, mayReadSubmitted, mayReturn } from '@/lib/features/reporting/policy';
import { evidenceOf, sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { listPublishedBefore } from '@/lib/features/reporting/queries/before';
import {
  periodSelect,
  remarksOf,
  revisionSelect,
  toSubmission,
} from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

const reportSelect = {
  id: true,
  provinceId: true,
  state: true,
  extendedTo: true,
  province: { select: provinceSelect },
  period: { select: periodSelect },
  items: { where: { editedById: { not: null } }, select: { editedById: true } },
  revisions: {
    select: { ...revisionSelect, submittedById: true, contentHash: true },
    orderBy: { n: 'desc' },
  },
} satisfies Prisma.ReportSelect;

type ReportRow = Prisma.ReportGetPayload<{ select: typeof reportSelect }>;

function listSentItems(revisionId: string) {
  return db().revisionItem.findMany({
    where: { revisionId },
    orderBy: { task: { number: 'asc' } },
    select: { ...sentAnswerSelect, task: { select: taskSelect } },
  });
}

type ItemRow = Awaited<ReturnType<typeof listSentItems>>[number];
type ItemContext = Readonly<{
  row: ReportRow;
  before: ReadonlyMap<string, PublishedAnswer>;
  remarks: readonly [own: ReadonlyMap<string, RemarkNote>, earlier: ReadonlyMap<string, RemarkNote>];
  now: Date;
}>;

function toItem(
  item: ItemRow,
  { row, before: published, remarks: [own, earlier], now }: ItemContext,
): ReviewItem {
  const task = toTaskBrief(item.task);
  const before = published.get(task.id) ?? null;
  const after = toAnswer(item);
  const evidence = evidenceOf(item);
  const on = statusDay(row.period, now);
  const reportsFrom = isoDay(row.period.startsOn);
  return {
    task,
    mark: item.answer,
    after,
    before,
    evidence,
    changes: differences(before ?? emptyAnswer, after),
    statusBefore: officialStatus({ ...(before ?? emptyAnswer), dueOn: task.dueOn, on }),
    statusAfter: officialStatus({ ...after, dueOn: task.dueOn, on }),
    findings: findingsOf(after, { before, evidence, dueOn: task.dueOn, reportsFrom, on }),
    earlierRemark: earlier.get(task.id) ?? null,
    remark: own.get(task.id) ?? null,
  };
}

function decisionFacts(row: ReportRow, now: Date) {
  const [newest] = row.revisions;
  const editors = row.items.flatMap(({ editedById }) => editedById ?? []);
  return {
    state: row.state,
    isDecided: newest?.decision != null,
    isLocked: isLocked({ ...row.period, extendedTo: row.extendedTo }, now),
    involvedIds: newest === undefined ? editors : [newest.submittedById, ...editors],
  };
}

function barOf(viewer: Viewer, facts: ReturnType<typeof decisionFacts>): DecisionBar | null {
  const verdict = mayPublish(viewer, facts);
  if (verdict === 'allowed') return null;
  if (verdict !== 'forbidden') return 'decided';
  return facts.involvedIds.includes(viewer.userId ?? '') ? 'own' : 'role';
}

/** What a province sent, item by item beside what was published before; drafts are never shown to the ministry. */
export async function getReviewReport(viewer: Viewer, reportId: string): Promise<ReviewReport | null> {
  if (mayReadSubmitted(viewer) !== 'allowed' || !isId(reportId)) return null;
  const now = portalTime(realNow());
  const row = await db().report.findUnique({ where: { id: reportId }, select: reportSelect });
  const [newest, second] = row?.revisions ?? [];
  const first = row?.revisions.at(-1);
  if (row === null || newest === undefined || first === undefined) return null;
  const { setId, startsOn } = row.period;
  const [before, sent] = await Promise.all([
    listPublishedBefore(db(), { provinceId: row.provinceId, setId, startsOn }),
    listSentItems(newest.id),
  ]);
  const context = { row, before, remarks: [remarksOf(newest), remarksOf(second)] as const, now };
  const items = sent.map((item) => toItem(item, context));
  const deadline = { ...row.period, extendedTo: row.extendedTo };
  const facts = decisionFacts(row, now);
  const duty = { isExempt: false, firstSubmittedAt: first.submittedAt, dueAt: dueInstant(deadline) };
  return {
    reportId,
    revisionId: newest.id,
    province: toProvinceBrief(row.province, row.period.endsOn),
    period: periodBrief(deadline, now),
    state: row.state,
    timeliness: timeliness(duty, now),
    submission: toSubmission(newest),
    contentHash: newest.contentHash,
    earlier: row.revisions.slice(1).map(toSubmission),
    changed: items.filter(({ mark }) => mark === 'changed'),
    unchanged: items.filter(({ mark }) => mark === 'unchanged'),
    bar: barOf(viewer, facts),
    mayReturn: mayReturn(viewer, facts) === 'allowed',
  };
}
