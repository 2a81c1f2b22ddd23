'use client';

import { useTranslations } from 'next-intl';
import { MeasureFields } from '@/components/features/own-tasks/measure-fields';
import { OwnTaskFields, ReasonField } from '@/components/features/own-tasks/own-task-fields';
import { ActForm } from '@/components/forms/act-form';
import { addOwnTaskAction } from '@/lib/features/own-tasks/actions';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; provinceId: string; year: number; number: number }>;

/** A new task of the province, with the next free number proposed. */
export function AddOwnTaskForm({ locale, provinceId, year, number }: Props) {
  const t = useTranslations('own-tasks.form');
  const words = { submit: t('add'), pending: t('pending'), failed: t('failed'), done: t('added') };
  return (
    <ActForm locale={locale} words={words} action={addOwnTaskAction}>
      {(state) => (
        <>
          <input type="hidden" name="provinceId" value={provinceId} />
          <input type="hidden" name="year" value={year} />
          <OwnTaskFields state={state} />
          <MeasureFields state={state} initial={{ number: String(number), metric: '', unit: '' }} />
          <ReasonField state={state} />
        </>
      )}
    </ActForm>
  );
}
