'use client';

import { AccountForm, type AccountFormWords } from '@/components/features/accounts/account-form';
import { TextField } from '@/components/forms/text-field';
import { askResetAction } from '@/lib/features/accounts/actions';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  words: AccountFormWords & Readonly<Record<'email' | 'emailHint', string>>;
}>;

/** Asks for a link to a new password. */
export function ResetForm({ locale, words }: Props) {
  return (
    <AccountForm locale={locale} words={words} action={askResetAction}>
      {(state) => (
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          label={words.email}
          hint={words.emailHint}
          state={state}
        />
      )}
    </AccountForm>
  );
}
