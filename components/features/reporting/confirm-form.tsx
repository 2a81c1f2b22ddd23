'use client';

import { useLocale } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import { Icon } from '@/components/ui/icon';
import { confirmUnchangedAction } from '@/lib/features/reporting/actions/confirm';
import { emptyState } from '@/lib/platform/form';

export type ConfirmFormProps = Readonly<{
  reportId: string;
  items: readonly Readonly<{ number: number; version: number }>[];
  /** Where the page comes back to without script. */
  at: string;
  label: string;
  /** What is confirmed, for those who hear the button out of its row. */
  about?: string;
  /** Only for one item in its row: it is already confirmed. */
  chosen?: boolean;
}>;

/** Records "no change" for one item or a whole group with one press. */
export function ConfirmForm({ reportId, items, at, label, about, chosen }: ConfirmFormProps) {
  const [state, act] = useAct(confirmUnchangedAction, emptyState, at);
  return (
    <form action={act} data-outcome={state.outcome} className="confirm">
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      {items.map(({ number, version }) => (
        <input key={number} type="hidden" name="items" value={`${number}:${version}`} />
      ))}
      {chosen === undefined ? (
        <SubmitButton tone="secondary">{label}</SubmitButton>
      ) : (
        <button className="pick" aria-pressed={chosen}>
          <Icon name={chosen ? 'check' : 'ring'} />
          {label}
          <span className="vh"> {about}</span>
        </button>
      )}
      {state.outcome === undefined ? null : (
        <span role="alert" className="msg">
          {state.issues[0]?.message ?? state.message}
        </span>
      )}
    </form>
  );
}
