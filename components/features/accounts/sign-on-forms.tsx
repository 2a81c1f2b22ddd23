'use client';

import { NextField } from '@/components/features/accounts/next-field';
import { ProofField, type ProofWords } from '@/components/features/accounts/proof-field';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import {
  acceptBySignOnAction,
  bindSignOnAction,
  proveBySignOnAction,
  signOnAction,
  unbindSignOnAction,
} from '@/lib/features/accounts/actions/sign-on';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; words: ActWords }>;

/** Signs in at the provider, without a password of the portal. */
export function SignOnForm({ locale, words, next }: Props & Readonly<{ next: string | null }>) {
  return (
    <ActForm {...{ locale, words }} tone="secondary" scope="sign-on" action={signOnAction}>
      <NextField next={next} />
    </ActForm>
  );
}

/** Proves oneself again at the provider. */
export function ProveForm({ locale, words, next }: Props & Readonly<{ next: string | null }>) {
  return (
    <ActForm {...{ locale, words }} tone="secondary" scope="prove" action={proveBySignOnAction}>
      <NextField next={next} />
    </ActForm>
  );
}

/** Accepts an invitation at the provider instead of choosing a password. */
export function AcceptForm({ locale, words, token }: Props & Readonly<{ token: string }>) {
  return (
    <ActForm {...{ locale, words }} tone="secondary" scope="accept" action={acceptBySignOnAction}>
      <input type="hidden" name="token" value={token} />
    </ActForm>
  );
}

const actions = { bind: bindSignOnAction, unbind: unbindSignOnAction } as const;

export type BindAct = keyof typeof actions;

type BindProps = Props &
  Readonly<{
    act: BindAct;
    proofAsked: ProofAsked;
    proof: ProofWords;
  }>;

/** Binds single sign-on to the own account, or takes it off. */
export function BindForm({ locale, words, act, proofAsked, proof }: BindProps) {
  const tone = act === 'bind' ? 'secondary' : 'bad';
  return (
    <ActForm {...{ locale, words, tone }} scope={act} action={actions[act]}>
      {(state) => <ProofField {...{ state, proofAsked }} scope={act} words={proof} />}
    </ActForm>
  );
}
