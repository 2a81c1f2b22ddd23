'use client';

import { ProofField } from '@/components/features/accounts/proof-field';
import type { FieldWords } from '@/components/features/users/field-words';
import { PersonFields } from '@/components/features/users/person-fields';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { correctUserAction } from '@/lib/features/users/actions/account';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  person: Readonly<{ id: string; name: string; email: string; locale: Locale }>;
  words: ActWords & Readonly<{ fields: FieldWords; fold: string }>;
  proofAsked: ProofAsked;
}>;

const scope = 'correct';

/** Corrects name, address and language. */
export function CorrectForm({ locale, person, words, proofAsked }: Props) {
  const { fields, fold } = words;
  return (
    <ActForm {...{ locale, words, scope, fold }} action={correctUserAction} tone="secondary">
      {(state) => (
        <>
          <input type="hidden" name="userId" value={person.id} />
          <PersonFields {...{ state, scope, person }} words={fields} />
          <ProofField {...{ state, scope, proofAsked }} words={fields} />
        </>
      )}
    </ActForm>
  );
}
