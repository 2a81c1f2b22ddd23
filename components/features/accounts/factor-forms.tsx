'use client';

import { CodeField } from '@/components/features/accounts/code-field';
import { PaperCodes } from '@/components/features/accounts/paper-codes';
import { ProofField } from '@/components/features/accounts/proof-field';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import type { ButtonTone } from '@/components/forms/button';
import {
  confirmFactorAction,
  removeFactorAction,
  renewPaperCodesAction,
  startFactorAction,
} from '@/lib/features/accounts/actions/factor';
import type { Locale } from '@/lib/i18n/locale';

const actions = {
  start: startFactorAction,
  codes: renewPaperCodesAction,
  remove: removeFactorAction,
} as const;

/** Connecting another device begins as connecting the first one does. */
const sent = { start: 'start', again: 'start', codes: 'codes', remove: 'remove' } as const;

export type FactorAct = keyof typeof sent;

type ActProps = Readonly<{
  locale: Locale;
  act: FactorAct;
  isProven: boolean;
  tone?: ButtonTone;
  words: ActWords &
    Readonly<{
      fold?: string | undefined;
      note: string;
      proof: Readonly<Record<'password' | 'password-hint', string>>;
      paper: Readonly<Record<'title' | 'note', string>>;
    }>;
}>;

/** An act on one's second factor that asks for no more than the password. */
export function FactorActForm({ locale, act, isProven, words, tone = 'main' }: ActProps) {
  const { note, proof, paper, fold } = words;
  return (
    <ActForm
      {...{ locale, words, tone }}
      {...(fold === undefined ? {} : { fold })}
      scope={act}
      action={actions[sent[act]]}
      answer={(codes) => <PaperCodes words={paper} codes={codes.split('\n')} />}
    >
      {(state) => (
        <>
          <p>{note}</p>
          <input type="hidden" name="act" value={sent[act]} />
          <ProofField {...{ state, isProven }} scope={act} words={proof} />
        </>
      )}
    </ActForm>
  );
}

type ConfirmProps = Readonly<{
  locale: Locale;
  words: ActWords & Readonly<Record<'code' | 'codeHint', string>>;
}>;

/** The first code of the device, before which nothing counts. */
export function ConfirmFactorForm({ locale, words }: ConfirmProps) {
  return (
    <ActForm {...{ locale, words }} action={confirmFactorAction}>
      {(state) => <CodeField {...{ state, words }} kind="device" />}
    </ActForm>
  );
}
