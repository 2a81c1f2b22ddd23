'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { ExplainState } from '@/components/features/reporting/explain-state';
import { useReportingWords } from '@/components/features/reporting/words';
import { fieldId } from '@/components/forms/field';
import { TextArea } from '@/components/forms/text-area';
import { explainField, type Explanation } from '@/lib/features/reporting/model/explanation';
import { longestExplanation } from '@/lib/features/reporting/model/limits';

type Props = Readonly<{
  number: number;
  rule: string;
  /** The point in short. */
  name: string;
  said: Explanation | null;
  /** The answer was changed after it was explained. */
  isOlder: boolean;
}>;

/** The officer's sentence on one point; what a colleague saved meanwhile stands over what was typed. */
export function ExplainField({ number, rule, name, said, isOlder }: Props) {
  const t = useTranslations('reporting.explain');
  const { time } = useReportingWords();
  const state = useContext(ExplainState);
  const field = explainField(rule);
  const isOther = said !== null && state.outcome === 'stale' && state.values[field] !== said.text;
  return (
    <TextArea
      name={field}
      id={fieldId(field, String(number))}
      label={t('label', { number, name })}
      before={isOther ? t('saved', { by: said.by, time: time(said.at), text: said.text }) : undefined}
      hint={isOlder ? t('older') : undefined}
      defaultValue={said?.text ?? ''}
      most={longestExplanation}
      rows={2}
      state={state}
    />
  );
}
