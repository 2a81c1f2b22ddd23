'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { withdrawFilingAction } from '@/lib/features/committees/actions';
import type { Locale } from '@/lib/i18n/locale';

/** Takes back what waits, by one press. */
export function WithdrawFilingForm({ locale, filingId }: Readonly<{ locale: Locale; filingId: string }>) {
  const t = useTranslations('committees.withdraw');
  const words = { submit: t('submit'), pending: t('pending'), failed: t('failed') };
  return (
    <ActForm locale={locale} words={words} action={withdrawFilingAction} tone="secondary">
      <input type="hidden" name="filingId" value={filingId} />
    </ActForm>
  );
}
