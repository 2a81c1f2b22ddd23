'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type SyntheticEvent, type KeyboardEvent, type ReactNode } from 'react';
import { FormTitle } from '@/components/features/reporting/form-title';
import { Refusal } from '@/components/features/reporting/refusal';
import { ClosingActs } from '@/components/features/review/closing-acts';
import { countMarks, type MarkCounts } from '@/components/features/review/count-marks';
import { DecisionState } from '@/components/features/review/decision-state';
import { pressKey } from '@/components/features/review/press-key';
import { NotRecorded } from '@/components/features/review/not-recorded';
import { IdleEnter } from '@/components/forms/idle-enter';
import { useAct } from '@/components/forms/use-act';
import { decideReportAction } from '@/lib/features/reporting/actions/decide';
import { emptyState, type FormState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  revisionId: string;
  changed: number;
  unchanged: number;
  mayReturn: boolean;
  unseen: number;
  children: ReactNode;
}>;

type Pressing = Readonly<{ state: FormState; act: (form: FormData) => void }>;

type Counted = Readonly<{ marks: MarkCounts; unseen: number }>;

/** One form for both acts; what was marked and written comes back whatever happens. */
function OpenForm({ children, mayReturn, state, act, ...report }: Props & Pressing) {
  const t = useTranslations('review.decide');
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

type Place = Readonly<{
  here: string;
  title: string;
  /** Nobody else has the report or decided on it, and the viewer may. */
  isOpen: boolean;
  /** The last press did what it said. */
  isDone: boolean;
}>;

/** The report with its decision; closed meanwhile by somebody else, with what was written from the page before. */
export function DecisionForm({ here, title, isOpen, isDone, ...props }: Props & Place) {
  const [state, act] = useAct(decideReportAction, emptyState, here);
  const isRefused = state.outcome !== undefined && !isDone;
  return (
    <>
      <FormTitle title={title} isRefused={isRefused} />
      {isOpen ? (
        <OpenForm {...props} state={state} act={act} />
      ) : (
        <>
          {isRefused ? <NotRecorded state={state} /> : null}
          <div className="pb-16">{props.children}</div>
        </>
      )}
    </>
  );
}
