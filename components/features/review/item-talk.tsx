import { Conversation } from '@/components/features/conversation/conversation';
import { SayForm } from '@/components/features/conversation/say-form';
import { SayInDecision } from '@/components/features/review/say-in-decision';
import type { ReviewItem, ReviewReport } from '@/lib/features/reporting/model/review';

type Props = Readonly<{ item: ReviewItem; report: ReviewReport }>;

/** The talk about one item: while one decides it is a part of the decision's form, otherwise a form of its own. */
export function ItemTalk({ item: { task, messages }, report: { bar, maySpeak, reportId } }: Props) {
  if (!maySpeak) return <Conversation messages={messages} />;
  return (
    <Conversation messages={messages}>
      {bar === null ? (
        <SayInDecision number={task.number} />
      ) : (
        <SayForm reportId={reportId} number={task.number} side="ministry" />
      )}
    </Conversation>
  );
}
