import type { Answer as AnswerMark } from '@/lib/generated/prisma/enums';
import type { Progress } from '@/lib/features/reporting/model/draft';

type Line = Readonly<{ answer: AnswerMark; isReturned: boolean }>;

/** How far a draft is: answered is confirmed or changed; a returned item waits until it is answered again. */
export function progressOf(lines: readonly Line[]): Progress {
  const marked = (mark: AnswerMark) => lines.filter(({ answer }) => answer === mark).length;
  const [unanswered, confirmed, changed] = [marked('unanswered'), marked('unchanged'), marked('changed')];
  const returned = lines.filter((line) => line.isReturned).length;
  return { total: lines.length, answered: confirmed + changed, unanswered, changed, confirmed, returned };
}
