import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import type { ReportState } from '@/lib/generated/prisma/enums';

const looks = {
  drafting: ['run', 'pen'],
  submitted: ['run', 'clock'],
  returned: ['bad', 'back'],
  published: ['good', 'check'],
} satisfies Record<ReportState, [Tone, IconName]>;

/** Where a whole report stands; of a returned one, how many items came back. */
export function StateTag({ state, returned = 0 }: Readonly<{ state: ReportState; returned?: number }>) {
  const t = useTranslations('reporting.state');
  const [tone, icon] = looks[state];
  return (
    <Tag tone={tone} icon={icon}>
      {t(state, { count: returned })}
    </Tag>
  );
}
