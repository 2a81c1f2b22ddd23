'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { TextArea } from '@/components/forms/text-area';
import { SeenFields, type Seen } from '@/components/features/signature/seen-fields';
import { handUpAction, sendBackAction, signAction, withdrawAction } from '@/lib/features/signature/actions';
import { longestWord } from '@/lib/features/signature/model';
import type { Locale } from '@/lib/i18n/locale';

type Form = Readonly<{ locale: Locale; words: ActWords }>;
type Waiting = Form & Readonly<{ reportId: string; handUpId: string }>;

/** The officer hands up what the page shows. */
export function HandUpForm({ locale, words, seen }: Form & Readonly<{ seen: Seen }>) {
  return (
    <ActForm locale={locale} words={words} action={handUpAction}>
      <SeenFields {...seen} />
    </ActForm>
  );
}

/** The officer takes back what waits. */
export function WithdrawForm({ locale, words, reportId, handUpId }: Waiting) {
  return (
    <ActForm locale={locale} words={words} action={withdrawAction} tone="secondary">
      <input type="hidden" name="reportId" value={reportId} />
      <input type="hidden" name="handUpId" value={handUpId} />
    </ActForm>
  );
}

type Signing = Form & Readonly<{ seen: Seen; handUpId: string; idempotencyKey: string }>;

/** The leader signs what the page shows; the key makes a second press answer with the same receipt. */
export function SignForm({ locale, words, seen, handUpId, idempotencyKey }: Signing) {
  return (
    <ActForm locale={locale} words={words} action={signAction}>
      {(state) => (
        <>
          <SeenFields {...seen} />
          <input type="hidden" name="handUpId" value={handUpId} />
          <input
            type="hidden"
            name="idempotencyKey"
            value={state.values['idempotencyKey'] ?? idempotencyKey}
          />
        </>
      )}
    </ActForm>
  );
}

type SendingBack = Waiting & Readonly<{ labels: Readonly<Record<'word' | 'hint', string>> }>;

/** The leader gives it back with a word, which the officers read in the report. */
export function SendBackForm({ locale, words, labels, reportId, handUpId }: SendingBack) {
  return (
    <ActForm locale={locale} words={words} action={sendBackAction} tone="bad">
      {(state) => (
        <>
          <input type="hidden" name="reportId" value={reportId} />
          <input type="hidden" name="handUpId" value={handUpId} />
          <TextArea
            name="word"
            label={labels.word}
            hint={labels.hint}
            rows={3}
            most={longestWord}
            state={state}
          />
        </>
      )}
    </ActForm>
  );
}
