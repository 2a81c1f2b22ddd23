'use client';

import { CodeField } from '@/components/features/accounts/code-field';
import { NextField } from '@/components/features/accounts/next-field';
import { ActForm, type ActWords } from '@/components/forms/act-form';
import { PageForm, type PageFormWords } from '@/components/forms/page-form';
import { enterCodeAction } from '@/lib/features/accounts/actions/sign-in';
import type { Locale } from '@/lib/i18n/locale';

type Asked = Readonly<Record<'code' | 'codeHint', string>>;

type Props = Readonly<{
  locale: Locale;
  /** Where to go afterwards; one's own working place otherwise. */
  next: string | null;
  words: Readonly<{ device: PageFormWords & Asked; paper: ActWords & Asked & Readonly<{ fold: string }> }>;
}>;

/** The second step of signing in: a code of the device, or folded below it one on paper. */
export function CodeForm({ locale, next, words }: Props) {
  const { device, paper } = words;
  return (
    <>
      <PageForm locale={locale} words={device} action={enterCodeAction}>
        {(state) => (
          <>
            <NextField next={next} />
            <CodeField {...{ state }} words={device} kind="device" />
          </>
        )}
      </PageForm>
      <ActForm {...{ locale }} words={paper} fold={paper.fold} scope="paper" action={enterCodeAction}>
        {(state) => (
          <>
            <NextField next={next} />
            <CodeField {...{ state }} words={paper} kind="paper" scope="paper" />
          </>
        )}
      </ActForm>
    </>
  );
}
