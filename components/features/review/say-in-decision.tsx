'use client';

import { useTranslations } from 'next-intl';
import { useContext } from 'react';
import { DecisionState } from '@/components/features/review/decision-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { longestMessage } from '@/lib/features/reporting/model/limits';

/** Says something about one item without deciding: everything marked and written stays as it is. */
export function SayInDecision({ number }: Readonly<{ number: number }>) {
  const t = useTranslations('review.conversation');
  const state = useContext(DecisionState);
  return (
    <div className="say">
      <TextArea
        key={state.values[`message-${number}`] ?? ''}
        name={`message-${number}`}
        label={t('label', { side: 'ministry', number })}
        hint={t('hint')}
        rows={2}
        most={longestMessage}
        state={state}
      />
      <SubmitButton name="act" value={`say-${number}`} tone="secondary" formNoValidate pending={t('pending')}>
        {t('send', { number })}
      </SubmitButton>
    </div>
  );
}
