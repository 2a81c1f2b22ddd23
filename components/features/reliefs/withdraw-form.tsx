'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { TextArea } from '@/components/forms/text-area';
import { withdrawReliefAction } from '@/lib/features/reliefs/actions';
import { longestReason } from '@/lib/features/reliefs/model/relief';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  reliefId: string;
  words: ActWords & Readonly<{ reason: string }>;
}>;

/** Withdraws one record, with the reason; there are several on the page, so its ids are its own. */
export function WithdrawForm({ locale, reliefId, words }: Props) {
  return (
    <ActForm locale={locale} words={words} action={withdrawReliefAction} tone="secondary">
      {(state) => (
        <>
          <input type="hidden" name="reliefId" value={reliefId} />
          <TextArea
            name="reason"
            id={`f-reason-${reliefId}`}
            label={words.reason}
            rows={2}
            most={longestReason}
            state={state}
          />
        </>
      )}
    </ActForm>
  );
}
