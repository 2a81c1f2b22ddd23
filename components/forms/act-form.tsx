'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import type { ButtonTone } from '@/components/forms/button';
import { ButtonRow } from '@/components/forms/button-row';
import { ErrorSummary } from '@/components/forms/error-summary';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState, type FormState } from '@/lib/platform/form';

/** What the button says, and what is said when the form comes back. */
export type ActWords = Readonly<Record<'submit' | 'pending' | 'failed', string>> &
  Readonly<{
    /** Instead of `submit`, where the next press does something else than the first. */
    next?: (state: FormState) => string | undefined;
    /** Where the page stays: elsewhere the page it leads to says so. */
    done?: string;
  }>;

export type ActFormProps = Readonly<{
  locale: Locale;
  words: ActWords;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  tone?: ButtonTone;
  /** Stands folded under these words until it is opened, or comes back with what was wrong. */
  fold?: string;
  /** Tells its fields from those of the page's other forms that ask for the same name. */
  scope?: string;
  /** Instead of the form once it is done: what its answer alone says. */
  answer?: (message: string) => ReactNode;
  /** Hidden fields, or the fields as they came back. */
  children: ReactNode | ((state: FormState) => ReactNode);
}>;

/** One act with its one button, among others on a page: what went wrong first, then its fields. */
export function ActForm({ action, fold, answer, ...shown }: ActFormProps) {
  const [state, act] = useAct(action, emptyState);
  if (answer !== undefined && state.outcome === 'done') return <Answer>{answer(state.message ?? '')}</Answer>;
  const form = <Shown {...shown} state={state} act={act} />;
  if (fold === undefined) return form;
  return (
    <details className="mt-4" open={state.outcome !== undefined}>
      <summary>{fold}</summary>
      {form}
    </details>
  );
}

/** In place of the form that is gone, where the page may be long: shown and under the keyboard at once. */
function Answer({ children }: Readonly<{ children: ReactNode }>) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div data-answer tabIndex={-1} autoFocus ref={box}>
      {children}
    </div>
  );
}

type ShownProps = Omit<ActFormProps, 'action' | 'fold' | 'answer'> &
  Readonly<{ state: FormState; act: (form: FormData) => void }>;

/** How the act ended, where no field is to be mended: a trial is neither done nor refused. */
function Ending({ words, state }: Readonly<{ words: ActWords; state: FormState }>) {
  const { outcome, message, issues } = state;
  if (outcome === 'tried')
    return (
      <OutcomeNotice tone="run" outcome="tried">
        {message}
      </OutcomeNotice>
    );
  if (outcome === 'done' && words.done !== undefined)
    return (
      <OutcomeNotice tone="good" outcome="done">
        {words.done}
      </OutcomeNotice>
    );
  if (message === undefined || issues.length > 0) return null;
  return (
    <OutcomeNotice tone="bad" outcome={outcome}>
      {words.failed} {message}
    </OutcomeNotice>
  );
}

function Shown({ locale, words, tone = 'main', scope, children, state, act }: ShownProps) {
  return (
    <form action={act} className="max-w-measure" noValidate>
      <ErrorSummary title={words.failed} state={state} scope={scope} />
      <Ending words={words} state={state} />
      <input type="hidden" name="locale" value={locale} />
      {typeof children === 'function' ? children(state) : children}
      <ButtonRow>
        <SubmitButton tone={tone} pending={words.pending}>
          {words.next?.(state) ?? words.submit}
        </SubmitButton>
      </ButtonRow>
    </form>
  );
}
