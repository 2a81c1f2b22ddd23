'use client';

import { useLocale, useTranslations } from 'next-intl';
import { FormTitle } from '@/components/features/reporting/form-title';
import { Refusal } from '@/components/features/reporting/refusal';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import { submitReportAction } from '@/lib/features/reporting/actions/submit';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  idempotencyKey: string;
  /** What this page shows: its digest, and each item as `number:version`. */
  digest: string;
  items: readonly string[];
  here: string;
  title: string;
}>;

/** Sends the report as this page shows it; the key makes a second press or a retry answer with the same receipt. */
export function SubmitForm({ reportId, idempotencyKey, digest, items, here, title }: Props) {
  const t = useTranslations('reporting.check');
  const [state, act] = useAct(submitReportAction, emptyState, here);
  return (
    <form action={act} data-outcome={state.outcome}>
      <FormTitle title={title} isRefused={state.outcome !== undefined} />
      <Refusal
        state={state}
        toMend={t(state.outcome === 'stale' ? 'stale' : 'refused')}
        refused={t('refused')}
      />
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="idempotencyKey" value={state.values['idempotencyKey'] ?? idempotencyKey} />
      <input type="hidden" name="digest" value={digest} />
      {items.map((item) => (
        <input key={item} type="hidden" name="items" value={item} />
      ))}
      <div className="btnrow">
        <SubmitButton pending={t('sending')}>{t('send')}</SubmitButton>
      </div>
    </form>
  );
}
