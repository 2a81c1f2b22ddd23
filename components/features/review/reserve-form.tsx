'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import { reserveReportAction } from '@/lib/features/reporting/actions/reserve';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  revisionId: string;
  act: 'reserve' | 'release';
  /** Where the page comes back to without script. */
  here: string;
}>;

/** Takes a report for oneself, or leaves it to the other reviewers. */
export function ReserveForm({ reportId, revisionId, act, here }: Props) {
  const t = useTranslations('review.reservation');
  const [state, perform] = useAct(reserveReportAction, emptyState, here);
  return (
    <form action={perform} data-outcome={state.outcome} className="reserve">
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="revisionId" value={revisionId} />
      <SubmitButton tone="secondary" name="act" value={act}>
        {t(act)}
      </SubmitButton>
      {state.outcome === undefined ? null : (
        <p role="alert" className="msg">
          {state.issues[0]?.message ?? state.message}
        </p>
      )}
    </form>
  );
}
