'use client';

import { useTranslations } from 'next-intl';
import { ActForm } from '@/components/forms/act-form';
import { Radios } from '@/components/forms/radios';
import { Select, type Choice } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { assessAction } from '@/lib/features/assessments/actions';
import { verdicts } from '@/lib/features/assessments/model/assessment';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; provinces: readonly Choice[]; tasks: readonly Choice[] }>;

/** Of whom, of what, against the official answer, why, and where to check it. */
export function AssessForm({ locale, provinces, tasks }: Props) {
  const t = useTranslations('assessments.form');
  const act = useTranslations('assessments.assess');
  const words = { submit: act('submit'), pending: act('pending'), failed: act('failed'), done: act('done') };
  const said = useTranslations('assessments.verdict');
  const options = verdicts.map((value) => ({ value, label: said(value) }));
  return (
    <ActForm locale={locale} words={words} action={assessAction}>
      {(state) => (
        <>
          <Select name="slug" label={t('province')} options={provinces} state={state} />
          <Select name="task" label={t('task')} options={tasks} state={state} />
          <Radios name="verdict" label={t('verdict')} options={options} state={state} />
          <TextArea name="text" label={t('text')} hint={t('text-hint')} most={4000} state={state} />
          <TextArea name="sources" label={t('sources')} hint={t('sources-hint')} most={2000} state={state} />
        </>
      )}
    </ActForm>
  );
}
