'use client';

import { useActionState } from 'react';
import { ButtonRow } from '@/components/forms/button-row';
import { ErrorSummary } from '@/components/forms/error-summary';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { sendErrorReportAction } from '@/lib/features/error-reports/actions';
import type { About } from '@/lib/features/error-reports/model';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState, type FormState } from '@/lib/platform/form';

type Words = Readonly<
  Record<'title' | 'submit' | 'pending' | 'failed' | 'errorTitle', string> &
    Record<'page' | 'pageHint' | 'figure' | 'figureHint', string> &
    Record<'message' | 'messageHint' | 'email' | 'emailHint', string> & { asOf: string | null }
>;

type Props = Readonly<{ locale: Locale; words: Words; about: About }>;

function Fields({ words, about, state }: Omit<Props, 'locale'> & Readonly<{ state: FormState }>) {
  return (
    <>
      <TextField
        name="page"
        label={words.page}
        hint={words.pageHint}
        state={state}
        defaultValue={about.page}
        autoComplete="off"
      />
      <input type="hidden" name="asOf" value={about.asOf ?? ''} />
      {words.asOf === null ? null : <p className="hint mb-4">{words.asOf}</p>}
      <TextField
        name="figure"
        label={words.figure}
        hint={words.figureHint}
        state={state}
        defaultValue={about.figure}
        autoComplete="off"
      />
      <TextArea name="message" rows={6} label={words.message} hint={words.messageHint} state={state} />
      <TextField
        name="email"
        type="email"
        autoComplete="email"
        label={words.email}
        hint={words.emailHint}
        state={state}
      />
    </>
  );
}

/** Works without script; what was typed comes back with what is wrong with it. It says the page's title itself. */
export function ErrorForm({ locale, words, about }: Props) {
  const [state, act] = useActionState(sendErrorReportAction, emptyState);
  const hasFailed = state.outcome !== undefined;
  return (
    <form action={act} className="max-w-measure" noValidate>
      <title>{hasFailed ? words.errorTitle : words.title}</title>
      <ErrorSummary title={words.failed} state={state} />
      {hasFailed && state.issues.length === 0 ? (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          {state.message}
        </OutcomeNotice>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <Fields words={words} about={about} state={state} />
      <ButtonRow>
        <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
      </ButtonRow>
    </form>
  );
}
