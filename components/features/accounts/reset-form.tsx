'use client';

import { PageForm, type PageFormWords } from '@/components/forms/page-form';
import { TextField } from '@/components/forms/text-field';
import { askResetAction } from '@/lib/features/accounts/actions/sign-in';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  words: PageFormWords & Readonly<Record<'email' | 'emailHint', string>>;
}>;

/** Asks for a link to a new password. */
export function ResetForm({ locale, words }: Props) {
  return (
    <PageForm locale={locale} words={words} action={askResetAction}>
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
    </PageForm>
  );
}
