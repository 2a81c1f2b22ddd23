import type { Answer as AnswerMark, Prisma } from '@/lib/generated/prisma/client';
import { messagesIn } from '@/lib/features/conversation/queries';
import {
  answerIn,
  emptyAnswer,
  type Answer,
  type Evidence,
  type PublishedAnswer,
} from '@/lib/features/reporting/model/answer';
import { differences, stillAsked } from '@/lib/features/reporting/model/difference';
import type { DraftItem, RemarkNote } from '@/lib/features/reporting/model/draft';
import { findingsOf, gapsIn, toldOf } from '@/lib/features/reporting/model/findings';
import { statusDay } from '@/lib/features/reporting/model/period';
import { caseOf, type ReportCase } from '@/lib/features/reporting/model/rule-case';
import { officialStatus } from '@/lib/features/reporting/model/status';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import { draftAnswerSelect, evidenceOf, siblingsOf, toAnswer } from '@/lib/features/reporting/queries/answer';
import { draftExplanations, toExplanations } from '@/lib/features/reporting/queries/explanations';
import { headerSelect, isWaiting, openRemarks } from '@/lib/features/reporting/queries/header';
import { owedSelect, taskSelect, tasksOwed, toTaskBrief } from '@/lib/features/reporting/queries/task';
import type { Viewer } from '@/lib/platform/auth/viewer';

export const draftSelect = {
  ...headerSelect,
  ...owedSelect,
  items: {
    select: {
      ...draftAnswerSelect,
      version: true,
      explained: draftExplanations,
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
type ItemRow = DraftRow['items'][number];

type Line = Readonly<{
  draft: Answer;
  evidence: readonly Evidence[];
  answer: AnswerMark;
  version: number;
  explanations: DraftItem['explanations'];
}>;

/** The line as kept; before anyone opened the report, the last published answer waiting to be confirmed. */
function lineOf(item: ItemRow | undefined, before: PublishedAnswer | null): Line {
  if (item !== undefined) {
    const { answer, version, explained } = item;
    const explanations = toExplanations(explained);
    return { answer, version, explanations, draft: toAnswer(item), evidence: evidenceOf(item) };
  }
  const draft = before === null ? emptyAnswer : { ...answerIn(before), reply: null };
  return { draft, evidence: before?.evidence ?? [], answer: 'unanswered', version: 1, explanations: [] };
}

function editorOf(item: ItemRow | undefined, viewer: Viewer): DraftItem['editedBy'] {
  if (item?.editedBy == null || item.editedAt === null) return null;
  const { id, name } = item.editedBy;
  return { name, at: item.editedAt.toISOString(), isViewer: id === viewer.userId };
}

export type ItemContext = Readonly<{
  viewer: Viewer;
  row: DraftRow;
  before: ReadonlyMap<string, PublishedAnswer>;
  echoes: ReportCase['echoes'];
  /** What was sent the last time, by task id: what a remark speaks of. */
  sent: ReadonlyMap<string, Answer>;
  now: Date;
}>;

type Looked = Readonly<{ task: TaskBrief; line: Line; before: PublishedAnswer | null }>;

/** The report's items as they can speak against one another; those nobody answered say nothing. */
function siblingsIn(row: DraftRow): ReportCase['siblings'] {
  const answered = row.items.filter(({ answer }) => answer !== 'unanswered');
  return siblingsOf(answered, tasksOwed(row));
}

/** What asks for a second look, what is told and what is lacking; nothing while no one has answered. */
function look(
  { task, line, before }: Looked,
  { row, echoes, now }: ItemContext,
): Pick<DraftItem, 'findings' | 'told' | 'gaps'> {
  if (line.answer === 'unanswered') return { findings: [], told: [], gaps: [] };
  const { draft, evidence } = line;
  const report = { period: row.period, now, echoes, siblings: siblingsIn(row) };
  const context = caseOf(report, { task, before, evidence });
  return { findings: findingsOf(draft, context), told: toldOf(draft, context), gaps: gapsIn(draft, context) };
}

type Asking = Readonly<{ remark: RemarkNote | null; draft: Answer; sent: Answer | undefined }>;

function askedOf({ remark, draft, sent }: Asking): DraftItem['asked'] {
  return remark === null || sent === undefined ? [] : stillAsked(remark.fields, { sent, draft });
}

/** One line of the draft as its screen needs it. */
export function toItem(taskRow: TaskRow, context: ItemContext): DraftItem {
  const { viewer, row, before: published, sent, now } = context;
  const task = toTaskBrief(taskRow);
  const before = published.get(task.id) ?? null;
  const item = row.items.find(({ taskId }) => taskId === task.id);
  const line = lineOf(item, before);
  const remark = openRemarks(row).get(task.id) ?? null;
  const isReturned = isWaiting(remark, item?.editedAt ?? null);
  return {
    task,
    before,
    remark,
    asked: askedOf({ remark, draft: line.draft, sent: sent.get(task.id) }),
    messages: messagesIn(row.revisions).get(task.id) ?? [],
    isReturned,
    version: line.version,
    answer: isReturned ? 'unanswered' : line.answer,
    draft: line.draft,
    evidence: line.evidence,
    explanations: line.explanations,
    changes: differences(before ?? emptyAnswer, line.draft),
    status: officialStatus({ ...line.draft, dueOn: task.dueOn, on: statusDay(row.period, now) }),
    editedBy: editorOf(item, viewer),
    ...look({ task, line, before }, context),
  };
}
