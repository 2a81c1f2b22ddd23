'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { SubmitButton } from '@/components/forms/submit-button';
import { submitReportAction } from '@/lib/features/reporting/actions/submit';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{ reportId: string; idempotencyKey: string; here: string; title: string }>;

/** Sends the report; the key makes a second press or a retry answer with the same receipt. */
export function SubmitForm({ reportId, idempotencyKey, here, title }: Props) {
  const t = useTranslations('reporting.check');
  const item = useTranslations('reporting.item');
  const [state, act] = useActionState(submitReportAction, emptyState, here);
  const isRefused = state.outcome !== undefined;
  return (
    <form action={act} data-outcome={state.outcome}>
      {isRefused ? <title>{item('error-title', { title })}</title> : null}
      <ErrorSummary title={t('refused')} state={state} />
      {isRefused && state.issues.length === 0 ? (
        <OutcomeNotice tone="bad" outcome={state.outcome}>
          <b>{t('refused')}.</b> {state.message}
        </OutcomeNotice>
      ) : null}
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="idempotencyKey" value={state.values['idempotencyKey'] ?? idempotencyKey} />
      <div className="btnrow">
        <SubmitButton pending={t('sending')}>{t('send')}</SubmitButton>
      </div>
    </form>
  );
}
