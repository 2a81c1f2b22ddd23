'use client';

import { useLocale } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import { writeWorkbookAction } from '@/lib/features/workbook/actions';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  file: string;
  /** Where the page comes back to without script. */
  at: string;
  label: string;
}>;

/** Writes what was just shown, with one press. */
export function WriteForm({ reportId, file, at, label }: Props) {
  const [state, act] = useAct(writeWorkbookAction, emptyState, at);
  return (
    <form action={act} data-outcome={state.outcome}>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="file" value={file} />
      <div className="btnrow">
        <SubmitButton>{label}</SubmitButton>
      </div>
      {state.message === undefined && state.issues.length === 0 ? null : (
        <ul role="alert" className="msg">
          {state.issues.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{`${field} ${message}`.trim()}</li>
          ))}
          {state.message === undefined ? null : <li>{state.message}</li>}
        </ul>
      )}
    </form>
  );
}
