import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/status';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { Observation } from '@/lib/features/indicators/model/observation';

const looks: Readonly<Record<string, readonly [Tone, IconName]>> = {
  high: ['good', 'check'],
  medium: ['warn', 'tri'],
  low: ['none', 'dash'],
};

const sureties = ['high', 'medium', 'low'] as const;

/** Whether a figure was found or derived, and how sure one may be of it. */
export function ObservationGrade({ observation }: { observation: Observation }) {
  const t = useTranslations('indicators.figures');
  const { evidence, confidence } = observation;
  const [tone, icon] = looks[confidence ?? 'low'] ?? ['none', 'dash'];
  const kind = evidence === 'found' || evidence === 'derived' ? evidence : 'unlabelled';
  const sure = sureties.find((each) => each === confidence);
  return (
    <Status tone={tone} icon={icon}>
      {[t(`evidence-${kind}`), sure === undefined ? '' : t(`sure.${sure}`)].filter(Boolean).join(', ')}
    </Status>
  );
}
