import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/status';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { Contrast } from '@/lib/features/provinces/model/contrast';

const looks: Readonly<Record<Contrast['kind'], readonly [Tone, IconName]>> = {
  same: ['none', 'dash'],
  partial: ['none', 'query'],
  different: ['run', 'differ'],
  by: ['run', 'differ'],
};

/** How a row differs, by icon and word; `distance` is the written distance between the highest and the lowest. */
export function ContrastMark({ contrast, distance }: Readonly<{ contrast: Contrast; distance?: string }>) {
  const t = useTranslations('compare.contrast');
  const [tone, icon] = looks[contrast.kind];
  return (
    <Status tone={tone} icon={icon}>
      {t(contrast.kind, { distance: distance ?? '' })}
    </Status>
  );
}
