import { Conversation } from '@/components/features/conversation/conversation';
import { SayForm } from '@/components/features/conversation/say-form';
import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ item: DraftItem; report: DraftReport }>;

/** The talk with the reviewer about one item, as its officer sees it. */
export function OfficersTalk({ item: { messages, task }, report: { maySpeak, reportId } }: Props) {
  return (
    <Conversation messages={messages}>
      {maySpeak ? <SayForm reportId={reportId} number={task.number} side="province" /> : undefined}
    </Conversation>
  );
}
