'use client';

import type { FactFormWords } from '@/components/features/facts/fact-words';
import type { ClaimValues } from '@/components/features/facts/fact-values';
import { SourceFields } from '@/components/features/facts/source-fields';
import { ActForm } from '@/components/forms/act-form';
import { DateField } from '@/components/forms/date-field';
import { NumberField } from '@/components/forms/number-field';
import { Select, type Choice } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { keepClaimAction } from '@/lib/features/facts/actions';
import { longest } from '@/lib/features/facts/model/fact';
import type { Locale } from '@/lib/i18n/locale';
import type { FormState } from '@/lib/platform/form';

type Words = FactFormWords &
  Readonly<{ subjects: readonly Choice[]; precision: readonly Choice[]; quote: readonly Choice[] }>;

type Props = Readonly<{
  locale: Locale;
  /** What is corrected, and how many changes it had; a blank id adds one. */
  claim: Readonly<{ id: string; seen: number; subject: string; values: ClaimValues }>;
  words: Words;
}>;

type PartProps = Readonly<{ words: Words; values: ClaimValues; state: FormState }>;

function Statement({ words: { labels, quote }, values, state }: PartProps) {
  return (
    <>
      {(['textVi', 'textEn'] as const).map((name) => (
        <TextArea
          key={name}
          {...{ name, label: labels[name], rows: 2, most: longest.text, state }}
          defaultValue={values[name]}
        />
      ))}
      <Select
        {...{ name: 'isQuote', label: labels.isQuote, options: quote, state }}
        defaultValue={values.isQuote}
      />
      {(['numerator', 'denominator', 'value'] as const).map((name) => (
        <NumberField
          key={name}
          {...{ name, label: labels[name], optional: labels.optional, state }}
          defaultValue={values[name]}
        />
      ))}
    </>
  );
}

function Publication({ words: { labels, precision }, values, state }: PartProps) {
  return (
    <>
      <DateField {...{ name: 'asOf', label: labels.asOf, state }} defaultValue={values.asOf} />
      <Select
        {...{ name: 'precision', label: labels.precision, options: precision, state }}
        defaultValue={values.precision}
      />
      <TextField
        {...{ name: 'publisher', label: labels.publisher, optional: labels.optional, state }}
        maxLength={longest.name}
        defaultValue={values.publisher}
      />
    </>
  );
}

/** A statement word for word, its figure, its day, who published it and where it was read. */
export function ClaimForm({ locale, claim: { id, seen, subject, values }, words }: Props) {
  return (
    <ActForm locale={locale} words={words} action={keepClaimAction}>
      {(state) => (
        <>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={seen} />
          {id === '' ? (
            <Select name="subject" label={words.labels.subject} options={words.subjects} state={state} />
          ) : (
            <input type="hidden" name="subject" value={subject} />
          )}
          <Statement words={words} values={values} state={state} />
          <Publication words={words} values={values} state={state} />
          <SourceFields labels={words.labels} source={values.source} state={state} />
        </>
      )}
    </ActForm>
  );
}
