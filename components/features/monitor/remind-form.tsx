'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { remindAction } from '@/lib/features/reporting/actions/remind';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; period: string; region: string; words: ActWords }>;

/** One press for all who owe; how many were written is told beside it, from what was written. */
export function RemindForm({ locale, period, region, words }: Props) {
  return (
    <ActForm locale={locale} words={words} action={remindAction} tone="secondary">
      <input type="hidden" name="period" value={period} />
      <input type="hidden" name="region" value={region} />
    </ActForm>
  );
}
