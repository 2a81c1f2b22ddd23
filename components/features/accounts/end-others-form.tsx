'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { endOtherSessionsAction } from '@/lib/features/accounts/actions/own';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; words: ActWords }>;

/** Ends every session but this one, with one press. */
export function EndOthersForm({ locale, words }: Props) {
  return (
    <ActForm {...{ locale, words }} tone="secondary" action={endOtherSessionsAction}>
      <input type="hidden" name="which" value="others" />
    </ActForm>
  );
}
