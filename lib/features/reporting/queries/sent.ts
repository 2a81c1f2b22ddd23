import type { Prisma } from '@/lib/generated/prisma/client';
import { emptyAnswer, type PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import type { RemarkNote } from '@/lib/features/reporting/model/draft';
import { findingsOf } from '@/lib/features/reporting/model/findings';
import { statusDay } from '@/lib/features/reporting/model/period';
import type { ReviewItem } from '@/lib/features/reporting/model/review';
import { officialStatus } from '@/lib/features/reporting/model/status';
import { evidenceOf, sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { listPublishedBefore } from '@/lib/features/reporting/queries/before';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect } from '@/lib/features/reporting/queries/province';
import { remarksOf, revisionSelect } from '@/lib/features/reporting/queries/submission';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import { isoDay } from '@/lib/platform/day';
import { db } from '@/lib/platform/db';

export const sentReportSelect = {
  id: true,
  provinceId: true,
  state: true,
  extendedTo: true,
  province: { select: provinceSelect },
  period: { select: periodSelect },
  editors: { select: { userId: true } },
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
    select: { ...sentAnswerSelect, task: { select: taskSelect } },
  });
}

type ItemRow = Awaited<ReturnType<typeof listSentItems>>[number];
type ItemContext = Readonly<{
  row: SentReportRow;
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

/** The newest revision's items beside what was published before it, in the order of the tasks. */
export async function listReviewItems(row: SentReportRow, now: Date): Promise<readonly ReviewItem[]> {
  const [newest, second] = row.revisions;
  if (newest === undefined) return [];
  const { setId, startsOn } = row.period;
  const [before, sent] = await Promise.all([
    listPublishedBefore(db(), { provinceId: row.provinceId, setId, startsOn }),
    listSentItems(newest.id),
  ]);
  return sent.map((item) =>
    toItem(item, { row, before, remarks: [remarksOf(newest), remarksOf(second)], now }),
  );
}
