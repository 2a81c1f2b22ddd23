import { useTranslations } from 'next-intl';
import type { IconName } from './icon';
import { Status } from './status';
import type { Tone } from './tone';

export type OfficialState =
  | 'completed-on-time'
  | 'completed-late'
  | 'in-progress'
  | 'overdue'
  | 'not-applicable'
  | 'no-report'
  | 'cannot-be-told';

const looks = {
  'completed-on-time': ['good', 'check'],
  'completed-late': ['warn', 'check'],
  'in-progress': ['run', 'half'],
  overdue: ['bad', 'tri'],
  'not-applicable': ['none', 'slash'],
  'no-report': ['none', 'dash'],
  'cannot-be-told': ['none', 'query'],
} satisfies Record<OfficialState, [Tone, IconName]>;

/** The official word for a task's state; the ring fills from half the work on (`percent`). */
export function OfficialStatus({ state, percent }: { state: OfficialState; percent?: number | undefined }) {
  const t = useTranslations('status');
  const [tone, icon] = looks[state];
  const early = state === 'in-progress' && percent !== undefined && percent < 50;
  return (
    <Status tone={tone} icon={early ? 'ring' : icon}>
      {t(state)}
    </Status>
  );
}
