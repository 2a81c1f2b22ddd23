'use client';

import { useId } from 'react';
import { Button } from '@/components/forms/button';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { useAct } from '@/components/forms/use-act';
import { handleErrorReportAction } from '@/lib/features/error-reports/actions';
import type { Locale } from '@/lib/i18n/locale';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  locale: Locale;
  reportId: string;
  /** Names the button among many that say the same. */
  reference: string;
  words: Readonly<Record<'reason' | 'submit' | 'pending' | 'failed', string>>;
}>;

/** Closes one report with the reason; there are many on the page, so its ids are its own. */
export function HandleForm({ locale, reportId, reference, words }: Props) {
  const [state, act, isBusy] = useAct(handleErrorReportAction, emptyState);
  const id = useId();
  const said = state.message ?? state.issues[0]?.message;
  return (
    <form action={act} className="max-w-measure mt-3" noValidate>
      {said === undefined ? null : (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          {words.failed} {said}
        </OutcomeNotice>
      )}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={reportId} />
      <label className="lab" htmlFor={id}>
        {words.reason}
      </label>
      <textarea className="input" id={id} name="reason" rows={2} defaultValue={state.values['reason']} />
      <p className="mt-3">
        <Button tone="secondary" busy={isBusy} aria-label={`${words.submit} ${reference}`}>
          {isBusy ? words.pending : words.submit}
        </Button>
      </p>
    </form>
  );
}
