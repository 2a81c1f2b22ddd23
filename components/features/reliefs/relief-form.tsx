'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { DateField } from '@/components/forms/date-field';
import { Radios } from '@/components/forms/radios';
import { Select, type Choice } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { relieveAction } from '@/lib/features/reliefs/actions';
import { longestReason } from '@/lib/features/reliefs/model/relief';
import type { Locale } from '@/lib/i18n/locale';

type Label = 'province' | 'kind' | 'extension' | 'exemption' | 'until' | 'until-hint' | 'reason';

type Props = Readonly<{
  locale: Locale;
  /** The reports that can be put off or waived; the first is nobody. */
  provinces: readonly Choice[];
  words: ActWords & Readonly<{ labels: Readonly<Record<Label, string>> }>;
}>;

/** To whom, what, until when and why. */
export function ReliefForm({ locale, provinces, words }: Props) {
  const { labels } = words;
  const kinds = (['extension', 'exemption'] as const).map((value) => ({ value, label: labels[value] }));
  return (
    <ActForm locale={locale} words={words} action={relieveAction}>
      {(state) => (
        <>
          <Select name="reportId" label={labels.province} options={provinces} state={state} />
          <Radios name="kind" label={labels.kind} options={kinds} state={state} defaultValue="extension" />
          <DateField name="untilOn" label={labels.until} hint={labels['until-hint']} state={state} />
          <TextArea name="reason" label={labels.reason} most={longestReason} state={state} />
        </>
      )}
    </ActForm>
  );
}
