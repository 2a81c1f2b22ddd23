'use client';

import { PageForm, type PageFormWords } from '@/components/forms/page-form';
import { TextField } from '@/components/forms/text-field';
import { changePasswordAction } from '@/lib/features/accounts/actions/own';
import { choosePasswordAction } from '@/lib/features/accounts/actions/sign-in';
import type { Locale } from '@/lib/i18n/locale';

export type PasswordWords = PageFormWords & Readonly<Record<'hint' | 'current' | 'new' | 'again', string>>;

type Props = Readonly<{
  locale: Locale;
  words: PasswordWords;
  email: string;
  /** The single-use link's; without one the present password is asked. */
  token?: string;
}>;

/** Chooses a new password: by a link, or knowing the present one. */
export function PasswordForm({ locale, words, email, token }: Props) {
  const action = token === undefined ? changePasswordAction : choosePasswordAction;
  return (
    <PageForm locale={locale} words={words} action={action}>
      {(state) => (
        <>
          {token === undefined ? null : <input type="hidden" name="token" value={token} />}
          {/* Password managers file the new password under the address they find beside it. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          {token === undefined ? (
            <TextField
              name="currentPassword"
              type="password"
              autoComplete="current-password"
              label={words.current}
              state={state}
            />
          ) : null}
          <TextField
            name="password"
            type="password"
            autoComplete="new-password"
            label={words.new}
            hint={words.hint}
            state={state}
          />
          <TextField
            name="passwordAgain"
            type="password"
            autoComplete="new-password"
            label={words.again}
            state={state}
          />
        </>
      )}
    </PageForm>
  );
}
