'use client';

import { NextField } from '@/components/features/accounts/next-field';
import { PageForm, type PageFormWords } from '@/components/forms/page-form';
import { TextField } from '@/components/forms/text-field';
import { signInAction } from '@/lib/features/accounts/actions/sign-in';
import type { Locale } from '@/lib/i18n/locale';

export type SignInWords = PageFormWords &
  Readonly<Record<'intro' | 'email' | 'emailHint' | 'password', string>>;

type Props = Readonly<{
  locale: Locale;
  words: SignInWords;
  /** Where to go afterwards; one's own working place otherwise. */
  next: string | null;
  /** The demonstration account that was chosen from the list. */
  chosen?: Readonly<{ email: string; password: string }> | undefined;
}>;

export function SignInForm({ locale, words, next, chosen }: Props) {
  return (
    <PageForm locale={locale} words={words} action={signInAction}>
      {(state) => (
        <>
          <p>{words.intro}</p>
          <NextField next={next} />
          <TextField
            name="email"
            type="email"
            autoComplete="username"
            label={words.email}
            hint={words.emailHint}
            state={state}
            defaultValue={chosen?.email}
          />
          <TextField
            name="password"
            type="password"
            autoComplete="current-password"
            label={words.password}
            state={state}
            defaultValue={chosen?.password}
          />
        </>
      )}
    </PageForm>
  );
}
