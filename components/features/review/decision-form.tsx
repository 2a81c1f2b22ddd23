'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type SyntheticEvent, type KeyboardEvent, type ReactNode } from 'react';
import { FormTitle } from '@/components/features/reporting/form-title';
import { Refusal } from '@/components/features/reporting/refusal';
import { ClosingActs } from '@/components/features/review/closing-acts';
import { countMarks, type MarkCounts } from '@/components/features/review/count-marks';
import { DecisionState } from '@/components/features/review/decision-state';
import { pressKey } from '@/components/features/review/press-key';
import { IdleEnter } from '@/components/forms/idle-enter';
import { useAct } from '@/components/forms/use-act';
import { decideReportAction } from '@/lib/features/reporting/actions/decide';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  revisionId: string;
  changed: number;
  unchanged: number;
  mayReturn: boolean;
  unseen: number;
  here: string;
  title: string;
  children: ReactNode;
}>;

type Counted = Readonly<{ marks: MarkCounts; unseen: number }>;

/** One form for both acts; what was marked and written comes back whatever happens. */
export function DecisionForm({ children, here, title, mayReturn, ...report }: Props) {
  const t = useTranslations('review.decide');
  const [state, act] = useAct(decideReportAction, emptyState, here);
  // Null until someone marks an item: without script the bar speaks of the report instead of the marks.
  const [counted, setCounted] = useState<Counted | null>(null);
  // What was counted before items were seen together is no longer so.
  const counts = counted?.unseen === report.unseen ? counted.marks : null;
  const follow = (event: SyntheticEvent<HTMLFormElement>) => {
    setCounted({ marks: countMarks(event.currentTarget), unseen: report.unseen });
  };
  const press = (event: KeyboardEvent<HTMLFormElement>) => {
    pressKey(event.nativeEvent);
  };
  return (
    <form
      action={act}
      noValidate
      className="decision"
      data-outcome={state.outcome}
      onChange={follow}
      onKeyDown={press}
    >
      <IdleEnter name="act" value="stay" />
      <FormTitle title={title} isRefused={state.outcome !== undefined} />
      <div className="wrap">
        <Refusal state={state} toMend={t('errors', { count: state.issues.length })} refused={t('refused')} />
      </div>
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={report.reportId} />
      <input type="hidden" name="revisionId" value={report.revisionId} />
      <DecisionState value={state}>{children}</DecisionState>
      <ClosingActs
        counts={counts}
        changed={report.changed}
        unchanged={report.unchanged}
        mayReturn={mayReturn}
        unseen={report.unseen}
      />
    </form>
  );
}
