import type { Prisma } from '@/lib/generated/prisma/client';
import { emptyAnswer, type PublishedAnswer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';
import { findingsOf } from '@/lib/features/reporting/model/findings';
import { statusDay } from '@/lib/features/reporting/model/period';
import { gapsIn } from '@/lib/features/reporting/model/rules';
import { officialStatus } from '@/lib/features/reporting/model/status';
import { mayReadDraft } from '@/lib/features/reporting/policy';
import { draftAnswerSelect, evidenceOf, toAnswer } from '@/lib/features/reporting/queries/answer';
import { listPublishedBefore } from '@/lib/features/reporting/queries/before';
import { listReviewerNames } from '@/lib/features/reporting/queries/contact';
import { editorsOf } from '@/lib/features/reporting/queries/editor';
import { headerSelect, isWaiting, openRemarks, toHeader } from '@/lib/features/reporting/queries/header';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

const draftSelect = {
  ...headerSelect,
  items: {
    select: {
      ...draftAnswerSelect,
      version: true,
      editedAt: true,
      editedBy: { select: { id: true, name: true } },
    },
  },
  period: {
    select: {
      ...headerSelect.period.select,
      set: {
        select: {
          _count: { select: { tasks: true } },
          tasks: { select: taskSelect, orderBy: { number: 'asc' } },
        },
      },
    },
  },
} satisfies Prisma.ReportSelect;

export type DraftRow = Prisma.ReportGetPayload<{ select: typeof draftSelect }>;
type TaskRow = DraftRow['period']['set']['tasks'][number];

/** Before anyone opened the report its items are the last published answers, waiting to be confirmed. */
function carriedForward(before: PublishedAnswer | null) {
  return {
    draft: { ...emptyAnswer, ...before, reply: null },
    evidence: before?.evidence ?? [],
    answer: 'unanswered' as const,
  };
}

type ItemContext = Readonly<{
  viewer: Viewer;
  row: DraftRow;
  before: ReadonlyMap<string, PublishedAnswer>;
  now: Date;
}>;

function toItem(taskRow: TaskRow, { viewer, row, before: published, now }: ItemContext): DraftItem {
  const task = toTaskBrief(taskRow);
  const before = published.get(task.id) ?? null;
  const item = row.items.find(({ taskId }) => taskId === task.id);
  const kept =
    item === undefined
      ? carriedForward(before)
      : { draft: toAnswer(item), evidence: evidenceOf(item), answer: item.answer };
  const remark = openRemarks(row).get(task.id);
  const isReturned = isWaiting(remark, item?.editedAt ?? null);
  const on = statusDay(row.period, now);
  const today = isoDay(now);
  const context = {
    before,
    evidence: kept.evidence,
    dueOn: task.dueOn,
    reportsFrom: isoDay(row.period.startsOn),
    on,
  };
  return {
    task,
    version: item?.version ?? 1,
    answer: isReturned ? 'unanswered' : kept.answer,
    draft: kept.draft,
    evidence: kept.evidence,
    before,
    changes: differences(before ?? emptyAnswer, kept.draft),
    remark: remark ?? null,
    isReturned,
    status: officialStatus({ ...kept.draft, dueOn: task.dueOn, on }),
    findings: findingsOf(kept.draft, context),
    gaps: kept.answer === 'unanswered' ? [] : gapsIn(kept.draft, { task, evidence: kept.evidence, today }),
    editedBy:
      item?.editedBy == null || item.editedAt === null
        ? null
        : {
            name: item.editedBy.name,
            at: item.editedAt.toISOString(),
            isViewer: item.editedBy.id === viewer.userId,
          },
  };
}

/**
 * The report of a period as its province sees it; null when there is none or it is not the viewer's. Reading writes
 * nothing: a report nobody opened yet shows last published answers. `slug` chooses for officers of two provinces.
 */
export async function getDraft(
  viewer: Viewer,
  periodCode: string,
  slug?: string,
): Promise<DraftReport | null> {
  const now = portalTime(realNow());
  const row = await db().report.findFirst({
    where: {
      provinceId: { in: [...provincesOf(viewer, 'officer', 'leader')] },
      period: { code: periodCode, openedAt: { lte: now } },
      ...(slug === undefined ? {} : { province: { slug } }),
    },
    orderBy: { province: { slug: 'asc' } },
    select: draftSelect,
  });
  if (row === null || mayReadDraft(viewer, row) !== 'allowed') return null;
  const { provinceId, period } = row;
  const [before, contacts] = await Promise.all([
    listPublishedBefore(db(), { provinceId, setId: period.setId, startsOn: period.startsOn }),
    listReviewerNames(db(), now),
  ]);
  const items = period.set.tasks.map((task) => toItem(task, { viewer, row, before, now }));
  return { ...toHeader(viewer, row, now), items, editors: editorsOf(items), contacts };
}
