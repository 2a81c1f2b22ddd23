'use client';

import { type ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState, type FormState } from '@/lib/platform/form';
import { ButtonRow } from './button-row';
import { ErrorSummary } from './error-summary';
import { OutcomeNotice } from './outcome-notice';
import { SubmitButton } from './submit-button';
import { useAct } from './use-act';

/** The page's title, what the button says, and what is said when the form comes back. */
export type PageFormWords = Readonly<
  Record<'title' | 'submit' | 'pending' | 'failed' | 'errorTitle', string>
>;

type Props = Readonly<{
  locale: Locale;
  words: PageFormWords;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The fields, shown with what was typed. */
  children: (state: FormState) => ReactNode;
}>;

/**
 * The one form of a page: what went wrong first, then its fields and its one button. It says the page's title itself:
 * of two titles a browser without script takes the first, which would hide that something went wrong.
 */
export function PageForm({ locale, words, action, children }: Props) {
  const [state, act] = useAct(action, emptyState);
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
      {children(state)}
      <ButtonRow>
        <SubmitButton pending={words.pending}>{words.submit}</SubmitButton>
      </ButtonRow>
    </form>
  );
}
