import type { Answer as AnswerMark } from '@/lib/generated/prisma/enums';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';

type Saving = Readonly<{
  before: Answer | null;
  answer: Answer;
  /** How the item stood, and whether the form saved itself while somebody was typing. */
  mark: AnswerMark;
  isAuto: boolean;
}>;

/**
 * How an item stands once saved. Saved by a person, what equals the published answer is a confirmation; a form that
 * saved itself confirms nothing, for a confirmation is somebody's act.
 */
export function markOf({ before, answer, mark, isAuto }: Saving): AnswerMark {
  if (before === null || differences(before, answer).length > 0) return 'changed';
  return isAuto && mark !== 'unchanged' ? 'unanswered' : 'unchanged';
}
