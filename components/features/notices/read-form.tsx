'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { readNoticesAction } from '@/lib/features/notices/actions';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; until: string; words: ActWords }>;

/** Marks what is shown as read, and nothing that came meanwhile. */
export function ReadForm({ locale, until, words }: Props) {
  return (
    <ActForm locale={locale} words={words} action={readNoticesAction} tone="secondary">
      <input type="hidden" name="until" value={until} />
    </ActForm>
  );
}
