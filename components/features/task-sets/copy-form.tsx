'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { Select } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { copyTaskSetAction } from '@/lib/features/task-sets/actions';
import { longest } from '@/lib/features/task-sets/model/task-set';
import type { Locale } from '@/lib/i18n/locale';

type Label = 'from' | 'to' | 'titleVi' | 'titleEn' | 'source';

type Props = Readonly<{
  locale: Locale;
  years: readonly number[];
  words: ActWords & Readonly<{ labels: Readonly<Record<Label, string>> }>;
}>;

/** A new year from another's tasks. */
export function CopyForm({ locale, years, words }: Props) {
  const { labels } = words;
  const options = years.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <ActForm locale={locale} words={words} action={copyTaskSetAction}>
      {(state) => (
        <>
          <Select name="from" label={labels.from} options={options} state={state} />
          <TextField name="to" label={labels.to} short maxLength={4} state={state} />
          <TextField name="titleVi" label={labels.titleVi} maxLength={longest.title} state={state} />
          <TextField name="titleEn" label={labels.titleEn} maxLength={longest.title} state={state} />
          <TextArea name="source" label={labels.source} rows={2} most={longest.source} state={state} />
        </>
      )}
    </ActForm>
  );
}
