'use client';

import { useTranslations } from 'next-intl';
import { OwnTaskFields, ReasonField, type Form } from '@/components/features/own-tasks/own-task-fields';
import { ActForm } from '@/components/forms/act-form';
import { Radios } from '@/components/forms/radios';
import { TextField } from '@/components/forms/text-field';
import { addOwnTaskAction } from '@/lib/features/own-tasks/actions';
import { longest, ownNumbers } from '@/lib/features/own-tasks/model/own-task';
import type { Locale } from '@/lib/i18n/locale';

const metrics = ['milestone', 'count', 'percent'] as const;

function Measured({ state }: Form) {
  const t = useTranslations('own-tasks.form');
  const options = metrics.map((value) => ({ value, label: t(`metrics.${value}`) }));
  const [label, hint, optional] = [t('unit'), t('unit-hint'), t('optional')];
  return (
    <>
      <Radios
        {...{ name: 'metric', label: t('metric'), hint: t('metric-hint'), options, state, down: true }}
      />
      <TextField {...{ name: 'unit', label, hint, optional, state, short: true, maxLength: longest.unit }} />
    </>
  );
}

type Props = Readonly<{ locale: Locale; provinceId: string; number: number }>;

/** A new task of the province, with the next free number proposed. */
export function AddOwnTaskForm({ locale, provinceId, number }: Props) {
  const t = useTranslations('own-tasks.form');
  const words = { submit: t('add'), pending: t('pending'), failed: t('failed'), done: t('added') };
  const [label, hint] = [t('number'), t('number-hint', ownNumbers)];
  return (
    <ActForm locale={locale} words={words} action={addOwnTaskAction}>
      {(state) => (
        <>
          <input type="hidden" name="provinceId" value={provinceId} />
          <TextField {...{ name: 'number', label, hint, state, short: true, defaultValue: String(number) }} />
          <OwnTaskFields state={state} />
          <Measured state={state} />
          <ReasonField state={state} />
        </>
      )}
    </ActForm>
  );
}
