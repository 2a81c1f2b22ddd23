import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon';
import { Status } from '@/components/ui/status';
import type { Tone } from '@/components/ui/tone';
import type { DraftItem } from '@/lib/features/reporting/model/draft';

export type Mark = 'returned' | 'unanswered' | 'changed' | 'unchanged';

/** How each state of an item looks, in the order of urgency. */
export const markLooks = {
  returned: ['bad', 'back'],
  unanswered: ['warn', 'ring'],
  changed: ['run', 'pen'],
  unchanged: ['good', 'check'],
} satisfies Record<Mark, [Tone, IconName]>;

export function markOf({ answer, isReturned }: Pick<DraftItem, 'answer' | 'isReturned'>): Mark {
  return isReturned ? 'returned' : answer;
}

export function MarkStatus({ mark }: Readonly<{ mark: Mark }>) {
  const t = useTranslations('reporting.mark');
  const [tone, icon] = markLooks[mark];
  return (
    <Status tone={tone} icon={icon}>
      {t(mark)}
    </Status>
  );
}
