'use client';

import { ProofField } from '@/components/features/accounts/proof-field';
import type { FieldWords } from '@/components/features/users/field-words';
import { LinkAnswer } from '@/components/features/users/link-answer';
import { PersonFields } from '@/components/features/users/person-fields';
import { RoleFields, type RoleChoices } from '@/components/features/users/role-fields';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import type { ProofAsked } from '@/lib/features/accounts/model/account';
import { inviteUserAction } from '@/lib/features/users/actions/account';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  words: ActWords & Readonly<{ fields: FieldWords; link: Readonly<Record<'title' | 'note', string>> }>;
  choices: RoleChoices;
  proofAsked: ProofAsked;
}>;

const scope = 'invite';

/** Who is invited, and with which role. */
export function InviteForm({ locale, words, choices, proofAsked }: Props) {
  const { fields } = words;
  return (
    <ActForm
      {...{ locale, words, scope }}
      action={inviteUserAction}
      answer={(link) => <LinkAnswer words={words.link} link={link} />}
    >
      {(state) => (
        <>
          <PersonFields {...{ state, scope }} words={fields} />
          <RoleFields {...{ state, scope, choices }} words={fields} />
          <ProofField {...{ state, scope, proofAsked }} words={fields} />
        </>
      )}
    </ActForm>
  );
}
