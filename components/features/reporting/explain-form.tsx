'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode } from 'react';
import { ExplainState } from '@/components/features/reporting/explain-state';
import { NotKept } from '@/components/features/reporting/not-kept';
import { SubmitButton } from '@/components/forms/submit-button';
import { useAct } from '@/components/forms/use-act';
import { explainItemAction } from '@/lib/features/reporting/actions/explain';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  number: number;
  version: number;
  /** Where the page comes back to without script. */
  at: string;
  /** The report can be written. It may be sent meanwhile: then only what was refused is told, with its words. */
  isOpen: boolean;
  /** The findings of the item, each with its field. */
  children: ReactNode;
}>;

/** What the officer says to the points that the rules ask of one item, saved together. */
export function ExplainForm({ reportId, number, version, at, isOpen, children }: Props) {
  const t = useTranslations('reporting.explain');
  const [state, act] = useAct(explainItemAction, emptyState, at);
  const locale = useLocale();
  if (!isOpen)
    return (
      <>
        {children}
        <NotKept number={number} state={state} />
      </>
    );
  return (
    <form action={act} data-outcome={state.outcome} className="explain">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="task" value={number} />
      <input type="hidden" name="version" value={version} />
      <ExplainState value={state}>{children}</ExplainState>
      <p className="small quiet">{t('hint')}</p>
      <SubmitButton tone="secondary">{t('save', { number })}</SubmitButton>
      {state.message === undefined ? null : (
        <p role="alert" className="msg">
          {state.message}
        </p>
      )}
    </form>
  );
}
