import { useTranslations } from 'next-intl';
import { Status } from '@/components/ui/status';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/tone';
import type { Fact, Finding } from '@/lib/features/provinces/model/record';

const looks: Readonly<Record<Finding, readonly [Tone, IconName]>> = {
  proven: ['good', 'check'],
  undated: ['warn', 'query'],
  later: ['none', 'clock'],
  none: ['none', 'dash'],
};

/** One institutional fact in a table: the document's number, or why there is none. */
export function FactCell({ fact }: { fact: Fact | undefined }) {
  const t = useTranslations('provinces.state');
  const finding = fact?.finding ?? 'none';
  const [tone, icon] = looks[finding];
  const number = finding === 'proven' ? fact?.document?.number : null;
  return (
    <Status tone={tone} icon={icon}>
      {number ?? t(finding)}
    </Status>
  );
}
