'use client';

import { CodeField } from '@/components/features/accounts/code-field';
import { NextField } from '@/components/features/accounts/next-field';
import { PaperCodes } from '@/components/features/accounts/paper-codes';
import { ProofField, type ProofWords } from '@/components/features/accounts/proof-field';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import type { ButtonTone } from '@/components/forms/button';
import {
  confirmFactorAction,
  removeFactorAction,
  renewPaperCodesAction,
  startFactorAction,
} from '@/lib/features/accounts/actions/factor';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';

const actions = {
  start: startFactorAction,
  // Connecting another device begins as connecting the first one does.
  again: startFactorAction,
  codes: renewPaperCodesAction,
  remove: removeFactorAction,
} as const;

export type FactorAct = keyof typeof actions;

type ActProps = Readonly<{
  locale: Locale;
  act: FactorAct;
  proofAsked: ProofAsked;
  next: string | null;
  tone?: ButtonTone;
  words: ActWords &
    Readonly<{
      fold?: string | undefined;
      note: string;
      proof: ProofWords;
      paper: Readonly<Record<'title' | 'note', string>>;
    }>;
}>;

/** An act on one's second factor that asks for no more than the password. */
export function FactorActForm({ locale, act, proofAsked, next, words, tone = 'main' }: ActProps) {
  const { note, proof, paper, fold } = words;
  return (
    <ActForm
      {...{ locale, words, tone }}
      {...(fold === undefined ? {} : { fold })}
      scope={act}
      action={actions[act]}
      answer={(codes) => <PaperCodes words={paper} codes={codes.split('\n')} />}
    >
      {(state) => (
        <>
          <p>{note}</p>
          <NextField next={next} />
          <ProofField {...{ state, proofAsked }} scope={act} words={proof} />
        </>
      )}
    </ActForm>
  );
}

type ConfirmProps = Readonly<{
  locale: Locale;
  next: string | null;
  words: ActWords & Readonly<Record<'code' | 'codeHint', string>>;
}>;

/** The first code of the device, before which nothing counts. */
export function ConfirmFactorForm({ locale, next, words }: ConfirmProps) {
  return (
    <ActForm {...{ locale, words }} action={confirmFactorAction}>
      {(state) => (
        <>
          <NextField next={next} />
          <CodeField {...{ state, words }} kind="device" />
        </>
      )}
    </ActForm>
  );
}
