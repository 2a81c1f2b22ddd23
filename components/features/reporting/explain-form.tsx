'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { fieldId } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { explainItemAction } from '@/lib/features/reporting/actions/explain';
import { longestExplanation } from '@/lib/features/reporting/model/limits';
import { emptyState } from '@/lib/platform/form';

type Props = Readonly<{
  reportId: string;
  number: number;
  version: number;
  explanation: string | null;
  /** Where the page comes back to without script. */
  at: string;
}>;

/** The officer's sentence on what the rules ask of one item. */
export function ExplainForm({ reportId, number, version, explanation, at }: Props) {
  const t = useTranslations('reporting.explain');
  const [state, act] = useActionState(explainItemAction, emptyState, at);
  return (
    <form action={act} data-outcome={state.outcome} className="explain">
      <input type="hidden" name="locale" value={useLocale()} />
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="task" value={number} />
      <input type="hidden" name="version" value={version} />
      <TextArea
        name="explanation"
        id={fieldId(`explanation-${number}`)}
        label={t('label', { number })}
        hint={t('hint')}
        defaultValue={explanation ?? ''}
        maxLength={longestExplanation}
        rows={2}
        state={state}
      />
      <SubmitButton tone="secondary">{t('save', { number })}</SubmitButton>
      {state.message === undefined ? null : (
        <p role="alert" className="msg">
          {state.message}
        </p>
      )}
    </form>
  );
}
