import { useTranslations } from 'next-intl';
import type { IconName } from './icon';
import { Status } from './status';
import type { Tone } from './tone';

/** How sure the portal is that a document exists and says this. */
export type Grade = 'found-high' | 'found-medium' | 'found-low' | 'unsourced' | 'filed';

const looks = {
  'found-high': ['good', 'check'],
  'found-medium': ['warn', 'tri'],
  'found-low': ['none', 'dash'],
  unsourced: ['warn', 'query'],
  filed: ['good', 'check'],
} satisfies Record<Grade, [Tone, IconName]>;

export function EvidenceGrade({ grade }: { grade: Grade }) {
  const t = useTranslations('status.evidence');
  const [tone, icon] = looks[grade];
  return (
    <Status tone={tone} icon={icon}>
      {t(grade)}
    </Status>
  );
}
