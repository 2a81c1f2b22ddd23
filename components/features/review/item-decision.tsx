'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { DecisionState } from '@/components/features/review/decision-state';
import { DecisionRadios } from '@/components/forms/decision-radios';
import { ReasonBox } from '@/components/forms/reason-box';
import { Ticks } from '@/components/forms/ticks';
import { comparedFields } from '@/lib/features/reporting/model/difference';

type Props = Readonly<{
  number: number;
  mayReturn: boolean;
  /** The reviewer said so before: the item is one of those seen together. */
  isAccepted?: boolean;
}>;

const phrases = ['number', 'open', 'kind', 'figure', 'note'] as const;

/** Accept or return one item; the reason opens with the mark, by style alone, so that it works without script. */
export function ItemDecision({ number, mayReturn, isAccepted = false }: Props) {
  const t = useTranslations('review.decide');
  const state = useContext(DecisionState);
  const fields = useTranslations('reporting.fields');
  const options = comparedFields.map((value) => ({ value, label: fields(value) }));
  const accept = { value: 'accept', label: t('accept'), shortcut: 'A' };
  const giveBack = { value: 'return', label: t('return'), shortcut: 'R' };
  return (
    <div className="item-decision">
      <DecisionRadios
        name={`mark-${number}`}
        label={t('legend', { number })}
        options={mayReturn ? [accept, giveBack] : [accept]}
        defaultValue={isAccepted ? 'accept' : ''}
        state={state}
      />
      {mayReturn ? (
        <ReasonBox
          before={<Ticks name={`fields-${number}`} label={t('fields')} options={options} state={state} />}
          name={`reason-${number}`}
          label={t('reason', { number })}
          hint={t('reason-hint')}
          phrases={phrases.map((phrase) => t(`phrases.${phrase}`))}
          state={state}
        />
      ) : null}
    </div>
  );
}
