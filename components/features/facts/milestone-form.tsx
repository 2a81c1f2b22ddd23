'use client';

import type { FactFormWords } from '@/components/features/facts/fact-words';
import type { MilestoneValues } from '@/components/features/facts/fact-values';
import { SourceFields } from '@/components/features/facts/source-fields';
import { ActForm } from '@/components/forms/act-form';
import { DateField } from '@/components/forms/date-field';
import { Select, type Choice } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { keepMilestoneAction } from '@/lib/features/facts/actions';
import { longest } from '@/lib/features/facts/model/fact';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  /** What is corrected, and how many changes it had; a blank id adds one. */
  milestone: Readonly<{ id: string; seen: number; values: MilestoneValues }>;
  words: FactFormWords & Readonly<{ kinds: readonly Choice[]; precision: readonly Choice[] }>;
}>;

/** What happened, when, by which document, and where it was read. */
export function MilestoneForm({ locale, milestone: { id, seen, values }, words }: Props) {
  const { labels, kinds, precision } = words;
  return (
    <ActForm locale={locale} words={words} action={keepMilestoneAction}>
      {(state) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={seen} />
          {(['titleVi', 'titleEn'] as const).map((name) => (
            <TextArea
              key={name}
              {...{ name, label: labels[name], rows: 2, most: longest.name, state }}
              defaultValue={values[name]}
            />
          ))}
          <Select
            {...{ name: 'kind', label: labels.kind, options: kinds, state }}
            defaultValue={values.kind}
          />
          <DateField {...{ name: 'date', label: labels.date, state }} defaultValue={values.date} />
          <Select
            {...{ name: 'precision', label: labels.precision, options: precision, state }}
            defaultValue={values.precision}
          />
          <TextField
            {...{ name: 'documentNumber', label: labels.documentNumber, optional: labels.optional, state }}
            maxLength={longest.name}
            defaultValue={values.documentNumber}
          />
          <SourceFields labels={labels} source={values.source} state={state} />
        </>
      )}
    </ActForm>
  );
}
