import { answerIn, emptyAnswer, type Answer, type Evidence } from '@/lib/features/reporting/model/answer';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import type { PlannedItem } from '@/lib/features/workbook/model/judge';

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

/** Beside what was published the last time, for the ministry, which does not read drafts. */
export function besidePublished(planned: PlannedItem): ChangedItem {
  const { before } = planned.item;
  const answer = before === null ? emptyAnswer : answerIn(before);
  return beside({ answer, evidence: before?.evidence ?? [] }, planned);
}
