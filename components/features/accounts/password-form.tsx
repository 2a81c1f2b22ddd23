'use client';

import { useActionState } from 'react';
import { ButtonRow } from '@/components/forms/button-row';
import { ErrorSummary } from '@/components/forms/error-summary';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { changePasswordAction, choosePasswordAction } from '@/lib/features/accounts/actions';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState } from '@/lib/platform/form';

export type PasswordWords = Readonly<
  Record<'hint' | 'current' | 'new' | 'again' | 'submit' | 'pending' | 'failed' | 'errorTitle', string>
>;

type Props = Readonly<{
  locale: Locale;
  words: PasswordWords;
  email: string;
  /** The single-use link's; without one the present password is asked. */
  token?: string;
}>;

/** Chooses a new password: by a link, or knowing the present one. */
export function PasswordForm({ locale, words, email, token }: Props) {
  const [state, act] = useActionState(
    token === undefined ? changePasswordAction : choosePasswordAction,
    emptyState,
  );
  const hasFailed = state.outcome !== undefined;
  return (
    <form action={act} className="max-w-measure" noValidate>
      {hasFailed ? <title>{words.errorTitle}</title> : null}
      <ErrorSummary title={words.failed} state={state} />
      {hasFailed && state.issues.length === 0 ? (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          {state.message}
        </OutcomeNotice>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      {token === undefined ? null : <input type="hidden" name="token" value={token} />}
      {/* Password managers file the new password under the address they find beside it. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      {token === undefined ? (
        <TextField
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          label={words.current}
          state={state}
        />
      ) : null}
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        label={words.new}
        hint={words.hint}
        state={state}
      />
      <TextField
        name="passwordAgain"
        type="password"
        autoComplete="new-password"
        label={words.again}
        state={state}
      />
      <ButtonRow>
        <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
      </ButtonRow>
    </form>
  );
}
