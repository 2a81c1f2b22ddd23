'use client';

import { ProofField } from '@/components/features/accounts/proof-field';
import type { FieldWords } from '@/components/features/users/field-words';
import { RoleFields, type RoleChoices } from '@/components/features/users/role-fields';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { grantRoleAction } from '@/lib/features/users/actions/account';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  userId: string;
  words: ActWords & Readonly<{ fields: FieldWords; fold: string }>;
  choices: RoleChoices;
  proofAsked: ProofAsked;
}>;

const scope = 'grant';

/** Gives one more role. */
export function GrantForm({ locale, userId, words, choices, proofAsked }: Props) {
  const { fields, fold } = words;
  return (
    <ActForm {...{ locale, words, scope, fold }} action={grantRoleAction}>
      {(state) => (
        <>
          <input type="hidden" name="userId" value={userId} />
          <RoleFields {...{ state, scope, choices }} words={fields} />
          <ProofField {...{ state, scope, proofAsked }} words={fields} />
        </>
      )}
    </ActForm>
  );
}
