import { messagesIn } from '@/lib/features/conversation/queries';
import type { Prisma } from '@/lib/generated/prisma/client';
import { emptyAnswer, type PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import type { RemarkNote } from '@/lib/features/reporting/model/draft';
import { findingsOf, toldOf } from '@/lib/features/reporting/model/findings';
import { caseOf, type ReportCase } from '@/lib/features/reporting/model/rule-case';
import { statusDay } from '@/lib/features/reporting/model/period';
import type { ReviewItem } from '@/lib/features/reporting/model/review';
import { officialStatus } from '@/lib/features/reporting/model/status';
import { evidenceOf, sentAnswerSelect, siblingsOf, toAnswer } from '@/lib/features/reporting/queries/answer';
import { listPublishedBefore, listPublishedOf } from '@/lib/features/reporting/queries/before';
import { listEchoes } from '@/lib/features/reporting/queries/echoes';
import { sentExplanations, toExplanations } from '@/lib/features/reporting/queries/explanations';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect } from '@/lib/features/reporting/queries/province';
import { reservationSelect } from '@/lib/features/reporting/queries/reservation';
import { remarksOf, revisionSelect } from '@/lib/features/reporting/queries/submission';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import { db } from '@/lib/platform/db';

export const sentReportSelect = {
  id: true,
  provinceId: true,
  state: true,
  extendedTo: true,
  province: { select: provinceSelect },
  period: { select: periodSelect },
  editors: { select: { userId: true } },
  reservation: { select: reservationSelect },
  revisions: {
    select: { ...revisionSelect, submittedById: true, contentHash: true },
    orderBy: { n: 'desc' },
  },
} satisfies Prisma.ReportSelect;

export type SentReportRow = Prisma.ReportGetPayload<{ select: typeof sentReportSelect }>;

function listSentItems(revisionId: string) {
  return db().revisionItem.findMany({
    where: { revisionId },
    orderBy: { task: { number: 'asc' } },
    select: {
      ...sentAnswerSelect,
      ...{
        explanation: true,
        explained: sentExplanations,
        writtenAt: true,
        writtenBy: { select: { name: true } },
      },
      task: { select: taskSelect },
    },
  });
}

type ItemRow = Awaited<ReturnType<typeof listSentItems>>[number];
type ItemContext = Readonly<{
  row: SentReportRow;
  before: ReadonlyMap<string, PublishedAnswer>;
  lastPeriod: ReadonlyMap<string, PublishedAnswer>;
  remarks: readonly [own: ReadonlyMap<string, RemarkNote>, earlier: ReadonlyMap<string, RemarkNote>];
  report: ReportCase;
}>;

function writtenIn({ writtenBy, writtenAt }: ItemRow): ReviewItem['written'] {
  return writtenBy === null || writtenAt === null
    ? null
    : { name: writtenBy.name, at: writtenAt.toISOString() };
}

/** What was said of an item: remarks, the talk about it, and the period before. */
function saidOf(taskId: string, { row, lastPeriod, remarks: [own, earlier] }: ItemContext) {
  return {
    earlierRemark: earlier.get(taskId) ?? null,
    remark: own.get(taskId) ?? null,
    messages: messagesIn(row.revisions).get(taskId) ?? [],
    lastPeriod: lastPeriod.get(taskId) ?? null,
  };
}

function toItem(item: ItemRow, context: ItemContext): ReviewItem {
  const { row, before: published, lastPeriod, report } = context;
  const task = toTaskBrief(item.task);
  const before = published.get(task.id) ?? null;
  const after = toAnswer(item);
  const evidence = evidenceOf(item);
  const on = statusDay(row.period, report.now);
  const judged = caseOf(report, { task, before: lastPeriod.get(task.id) ?? before, evidence });
  return {
    task,
    mark: item.answer,
    after,
    before,
    evidence,
    changes: differences(before ?? emptyAnswer, after),
    statusBefore: officialStatus({ ...(before ?? emptyAnswer), dueOn: task.dueOn, on }),
    statusAfter: officialStatus({ ...after, dueOn: task.dueOn, on }),
    findings: findingsOf(after, judged),
    told: toldOf(after, judged),
    explanation: item.explanation,
    explanations: toExplanations(item.explained),
    written: writtenIn(item),
    ...saidOf(task.id, context),
  };
}

/** The newest revision's items beside what was published before it, in the order of the tasks. */
export async function listReviewItems(row: SentReportRow, now: Date): Promise<readonly ReviewItem[]> {
  const [newest, second] = row.revisions;
  if (newest === undefined) return [];
  const { setId, startsOn } = row.period;
  const [lastPeriod, own, sent] = await Promise.all([
    listPublishedBefore(db(), { provinceId: row.provinceId, setId, startsOn }),
    listPublishedOf(db(), row.id),
    listSentItems(newest.id),
  ]);
  // What a repaired report is compared with is what the public reads of it now.
  const before = own ?? lastPeriod;
  const scope = { provinceId: row.provinceId, on: row.period.endsOn, isForReview: true, notes: sent };
  const echoes = await listEchoes(db(), scope);
  const siblings = siblingsOf(
    sent,
    sent.map(({ task }) => task),
  );
  const report = { period: row.period, now, echoes, siblings };
  const remarks = [remarksOf(newest), remarksOf(second)] as const;
  return sent.map((item) =>
    toItem(item, { row, before, lastPeriod: own === null ? new Map() : lastPeriod, remarks, report }),
  );
}
