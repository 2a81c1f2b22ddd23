import { useTranslations } from 'next-intl';
import type { IconName } from '@/components/ui/icon';
import { Status } from '@/components/ui/status';
import type { Tone } from '@/components/ui/tone';
import type { Timeliness } from '@/lib/features/reporting/model/timeliness';

const looks = {
  on_time: ['good', 'check'],
  late: ['warn', 'clock'],
  not_yet: ['run', 'ring'],
  not_submitted: ['bad', 'tri'],
  exempt: ['none', 'slash'],
} satisfies Record<Timeliness, [Tone, IconName]>;

export function TimelinessStatus({ value }: Readonly<{ value: Timeliness }>) {
  const t = useTranslations('reporting.timeliness');
  const [tone, icon] = looks[value];
  return (
    <Status tone={tone} icon={icon}>
      {t(value)}
    </Status>
  );
}
