import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';
import type { ReportState } from '@/lib/generated/prisma/enums';

type ShownState = ReportState | 'untouched';

const looks = {
  untouched: ['none', 'ring'],
  drafting: ['run', 'pen'],
  awaiting_signature: ['run', 'clock'],
  submitted: ['run', 'clock'],
  returned: ['bad', 'back'],
  published: ['good', 'check'],
} satisfies Record<ShownState, [Tone, IconName]>;

type Props = Readonly<{ state: ShownState; returned?: number }>;

/** What the tag of a report says; a draft in which nothing is answered has not been started. */
export function stateOf({ state, progress, returned }: ReportHeader): Props {
  const isUntouched = state === 'drafting' && progress.answered === 0;
  return { state: isUntouched ? 'untouched' : state, returned: returned?.remarks.length ?? 0 };
}

/** Where a whole report stands; of a returned one, how many items came back. */
export function StateTag({ state, returned = 0 }: Props) {
  const t = useTranslations('reporting.state');
  const [tone, icon] = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(state, { count: returned })}
    </Tag>
  );
}
