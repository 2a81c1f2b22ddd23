import type { Prisma } from '@/lib/generated/prisma/client';
import { maySpeak } from '@/lib/features/conversation/policy';
import type { Answer } from '@/lib/features/reporting/model/answer';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import type { ReportFacts } from '@/lib/features/reporting/policy';
import { sentAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import { listPublishedBefore } from '@/lib/features/reporting/queries/before';
import { listEchoes } from '@/lib/features/reporting/queries/echoes';
import { listReviewerNames } from '@/lib/features/reporting/queries/contact';
import { editorsOf } from '@/lib/features/reporting/queries/editor';
import { factsOf, openRemarks, toHeader } from '@/lib/features/reporting/queries/header';
import { draftSelect, toItem, type DraftRow } from '@/lib/features/reporting/queries/item';
import { tasksOwed } from '@/lib/features/reporting/queries/task';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db, reading, type Db } from '@/lib/platform/db';

export type LoadedDraft = Readonly<{ report: DraftReport; facts: ReportFacts }>;

/** What was sent the last time of the items that came back, by task id. */
async function listSentAnswers(client: Db, row: DraftRow): Promise<ReadonlyMap<string, Answer>> {
  const taskIds = [...openRemarks(row).keys()];
  const revisionId = row.revisions[0]?.id;
  if (taskIds.length === 0 || revisionId === undefined) return new Map();
  const items = await client.revisionItem.findMany({
    where: { revisionId, taskId: { in: taskIds } },
    select: sentAnswerSelect,
  });
  return new Map(items.map((item) => [item.taskId, toAnswer(item)]));
}

/** A draft and what a policy asks about it, of an opened period; who may have it is asked by whoever loads it. */
export async function loadDraft(
  viewer: Viewer,
  wanted: Prisma.ReportWhereInput,
): Promise<LoadedDraft | null> {
  const now = portalTime(realNow());
  const row = await reading(viewer, (client) =>
    client.report.findFirst({
      where: { AND: [wanted, { period: { openedAt: { lte: now } } }] },
      orderBy: { province: { slug: 'asc' } },
      select: draftSelect,
    }),
  );
  if (row === null) return null;
  const { provinceId, period } = row;
  const [sent, before, contacts, echoes] = await Promise.all([
    reading(viewer, (client) => listSentAnswers(client, row)),
    reading(viewer, (client) =>
      listPublishedBefore(client, { provinceId, setId: period.setId, startsOn: period.startsOn }),
    ),
    listReviewerNames(db(), now),
    // What others have published, which no fence of theirs need hide.
    listEchoes(db(), { provinceId, on: period.endsOn, isForReview: false, notes: row.items }),
  ]);
  const items = tasksOwed(row).map((task) => toItem(task, { viewer, row, before, echoes, sent, now }));
  const facts = factsOf(row, now);
  const maySay = row.revisions.length > 0 && maySpeak(viewer, facts) === 'allowed';
  const editors = editorsOf(items);
  return { report: { ...toHeader(viewer, row, now), items, editors, contacts, maySpeak: maySay }, facts };
}
