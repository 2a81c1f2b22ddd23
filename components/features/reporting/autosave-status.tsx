import { useTranslations } from 'next-intl';
import type { SaveState } from '@/components/features/reporting/save-state';
import { useReportingWords } from '@/components/features/reporting/words';
import { Status } from '@/components/ui/status';

const looks = {
  idle: ['none', 'ring'],
  typing: ['none', 'pen'],
  saving: ['run', 'clock'],
  saved: ['good', 'check'],
  waiting: ['warn', 'tri'],
  pressed: ['warn', 'tri'],
  refused: ['warn', 'tri'],
  stale: ['warn', 'tri'],
} as const;

/** "Đang lưu… / Đã lưu 10:32 / Chưa lưu được, sẽ thử lại": beside the buttons, told when there is a pause. */
export function AutosaveStatus({ state }: Readonly<{ state: SaveState }>) {
  const t = useTranslations('reporting.autosave');
  const { clock } = useReportingWords();
  const [tone, icon] = looks[state.kind];
  const values = {
    time: state.kind === 'saved' ? clock(state.at) : '',
    message: state.kind === 'refused' ? state.message : '',
  };
  return (
    <p className="autosave" role="status" data-save={state.kind}>
      {state.kind === 'idle' ? null : (
        <Status tone={tone} icon={icon}>
          {t(state.kind, values)}
        </Status>
      )}
    </p>
  );
}
