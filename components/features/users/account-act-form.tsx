'use client';

import { ProofField } from '@/components/features/accounts/proof-field';
import { ColleagueField, type ColleagueChoices } from '@/components/features/users/colleague-field';
import type { FieldWords } from '@/components/features/users/field-words';
import { LinkAnswer } from '@/components/features/users/link-answer';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import type { ButtonTone } from '@/components/forms/button';
import {
  disableUserAction,
  enableUserAction,
  endRoleAction,
  handOverAction,
  inviteAgainAction,
  resetFactorAction,
  takeOffSignOnAction,
} from '@/lib/features/users/actions/account';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import type { Locale } from '@/lib/i18n/locale';

const actions = {
  again: inviteAgainAction,
  disable: disableUserAction,
  enable: enableUserAction,
  'end-role': endRoleAction,
  'hand-over': handOverAction,
  'reset-factor': resetFactorAction,
  'take-off-sign-on': takeOffSignOnAction,
} as const;

type Props = Readonly<{
  locale: Locale;
  act: keyof typeof actions;
  userId: string;
  /** The role that is taken back. */
  grantId?: string;
  /** Who could take open work over in the same act. */
  colleagues?: ColleagueChoices | undefined;
  tone?: ButtonTone;
  words: ActWords &
    Readonly<{
      fields: FieldWords;
      fold: string;
      /** What it does, before it is done. */
      note: string;
      link: Readonly<Record<'title' | 'note', string>>;
    }>;
  proofAsked: ProofAsked;
}>;

/** An act that needs no more than the administrator's word. */
export function AccountActForm({ locale, act, userId, grantId, tone = 'secondary', ...given }: Props) {
  const { words, proofAsked, colleagues } = given;
  const { fields, fold } = words;
  const scope = grantId ?? act;
  return (
    <ActForm
      {...{ locale, words, scope, fold, tone }}
      action={actions[act]}
      answer={(link) => <LinkAnswer words={words.link} link={link} />}
    >
      {(state) => (
        <>
          <p>{words.note}</p>
          <input type="hidden" name="userId" value={userId} />
          {grantId === undefined ? null : <input type="hidden" name="grantId" value={grantId} />}
          {colleagues === undefined ? null : <ColleagueField {...{ state, scope, colleagues }} />}
          <ProofField {...{ state, scope, proofAsked }} words={fields} />
        </>
      )}
    </ActForm>
  );
}
