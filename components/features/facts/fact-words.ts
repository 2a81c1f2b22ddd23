import { useTranslations } from 'next-intl';
import type { ActWords } from '@/components/forms/act-form';
import { milestoneKinds } from '@/lib/features/facts/model/fact';

function useLabels() {
  const t = useTranslations('facts.fields');
  return {
    ...{ subject: t('subject'), textVi: t('textVi'), textEn: t('textEn'), isQuote: t('isQuote') },
    ...{ numerator: t('numerator'), denominator: t('denominator'), value: t('value'), asOf: t('asOf') },
    ...{ titleVi: t('titleVi'), titleEn: t('titleEn'), kind: t('kind') },
    ...{
      date: t('date'),
      documentNumber: t('documentNumber'),
      precision: t('precision'),
      publisher: t('publisher'),
    },
    ...{ source: t('source'), reason: t('reason'), optional: t('optional') },
  };
}

export type FactFormWords = ActWords & Readonly<{ labels: ReturnType<typeof useLabels> }>;

/** What the forms of claims and milestones say, read on the server for the browser. */
export function useFactWords(act: 'add' | 'correct') {
  const t = useTranslations('facts');
  const labels = useLabels();
  const choices = (field: 'precision' | 'kind', values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`values.${field}.${value}`) }));
  return {
    ...{ submit: t(`${act}.submit`), pending: t('pending'), failed: t('failed'), labels },
    precision: choices('precision', ['day', 'month', 'year']),
    kinds: choices('kind', milestoneKinds),
    quote: [
      { value: 'yes', label: t('values.isQuote.true') },
      { value: 'no', label: t('values.isQuote.false') },
    ],
  };
}
