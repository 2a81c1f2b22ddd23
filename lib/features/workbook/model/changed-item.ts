import { answerIn, emptyAnswer, type Answer, type Evidence } from '@/lib/features/reporting/model/answer';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import { differences } from '@/lib/features/reporting/model/difference';
import { draftChanged, type Judged, type PlannedItem } from '@/lib/features/workbook/model/judge';

type Said = Readonly<{ answer: Answer; evidence: readonly Evidence[] }>;

/** One row as it would be written, beside what stood there before. */
export type ChangedItem = Readonly<{ task: TaskBrief; before: Said; after: Said }> &
  Pick<PlannedItem, 'fields' | 'isReplyChanged' | 'isConfirmed'>;

function beside(before: Said, { item, answer, evidence, ...marks }: PlannedItem): ChangedItem {
  const { fields, isReplyChanged, isConfirmed } = marks;
  return { task: item.task, before, after: { answer, evidence }, fields, isReplyChanged, isConfirmed };
}

/** Beside the draft, for the province whose draft it is. */
export function besideDraft(planned: PlannedItem): ChangedItem {
  const { draft, evidence } = planned.item;
  return beside({ answer: draft, evidence }, planned);
}

/** Beside what was published the last time, and what differs from that alone: nothing of the draft decides it. */
export function besidePublished(planned: PlannedItem): ChangedItem {
  const { before } = planned.item;
  const said = before === null ? emptyAnswer : answerIn(before);
  const { answer } = planned;
  const fields = differences(said, answer).map(({ field }) => field);
  const isReplyChanged = answer.reply !== said.reply;
  return beside({ answer: said, evidence: before?.evidence ?? [] }, { ...planned, fields, isReplyChanged });
}

/**
 * What the ministry is told of a workbook, which does not read drafts: each row beside what was published, and of the
 * rows that the draft keeps from being written no more than their numbers, whichever way it does.
 */
export function toldMinistry({ planned, issues, overtaken }: Judged) {
  const unlike = issues.filter(({ key }) => key === draftChanged).map(({ number }) => number);
  const isHeld = ({ item }: PlannedItem) => unlike.includes(item.task.number);
  const kept = [...overtaken, ...planned.filter(isHeld).map(({ item }) => item)];
  return {
    changes: planned.filter((each) => !isHeld(each)).map(besidePublished),
    issues: issues.filter(({ key }) => key !== draftChanged),
    overtaken: kept.map(({ task }) => task.number).sort((one, other) => one - other),
  };
}
