'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useAct } from '@/components/forms/use-act';
import { reopenReportAction } from '@/lib/features/reporting/actions/reopen';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  revisionId: string;
  /** Where the page comes back to without script. */
  here: string;
}>;

/** Gives a published report back for repair, with a reason. */
export function ReopenForm({ reportId, revisionId, here }: Props) {
  const t = useTranslations('review.reopening');
  const [state, perform] = useAct(reopenReportAction, emptyState, here);
  return (
    <form action={perform} noValidate data-outcome={state.outcome} className="explain">
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="revisionId" value={revisionId} />
      <TextArea name="reason" label={t('reason')} hint={t('hint')} rows={3} state={state} />
      <SubmitButton tone="bad">{t('act')}</SubmitButton>
      {state.message === undefined ? null : (
        <p role="alert" className="msg">
          {state.message}
        </p>
      )}
    </form>
  );
}
