'use client';

import { useActionState } from 'react';
import { ButtonRow } from '@/components/forms/button-row';
import { ErrorSummary } from '@/components/forms/error-summary';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { signInAction } from '@/lib/features/accounts/actions';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState } from '@/lib/platform/form';

export type SignInWords = Readonly<
  Record<
    'intro' | 'email' | 'emailHint' | 'password' | 'submit' | 'pending' | 'failed' | 'errorTitle',
    string
  >
>;

type Props = Readonly<{
  locale: Locale;
  words: SignInWords;
  /** Where to go afterwards; one's own working place otherwise. */
  next: string | null;
  /** The demonstration account that was chosen from the list. */
  chosen?: Readonly<{ email: string; password: string }> | undefined;
}>;

export function SignInForm({ locale, words, next, chosen }: Props) {
  const [state, act] = useActionState(signInAction, emptyState);
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
      <p>{words.intro}</p>
      <input type="hidden" name="locale" value={locale} />
      {next === null ? null : <input type="hidden" name="next" value={next} />}
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label={words.email}
        hint={words.emailHint}
        state={state}
        defaultValue={chosen?.email}
      />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        label={words.password}
        state={state}
        defaultValue={chosen?.password}
      />
      <ButtonRow>
        <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
      </ButtonRow>
    </form>
  );
}
