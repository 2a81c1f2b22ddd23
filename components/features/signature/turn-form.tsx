'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { DateField } from '@/components/forms/date-field';
import { Radios } from '@/components/forms/radios';
import { Select, type Choice } from '@/components/forms/select';
import { turnSignatureAction } from '@/lib/features/signature/actions';
import type { Locale } from '@/lib/i18n/locale';

type Label = 'province' | 'is-on' | 'on' | 'off' | 'from' | 'from-hint';

type Props = Readonly<{
  locale: Locale;
  provinces: readonly Choice[];
  /** Today as people write it. */
  today: string;
  words: ActWords;
  labels: Readonly<Record<Label, string>>;
}>;

/** For which province, on or off, from which day. */
export function TurnForm({ locale, provinces, today, words, labels }: Props) {
  const choices = (['on', 'off'] as const).map((value) => ({ value, label: labels[value] }));
  const [only] = provinces;
  return (
    <ActForm locale={locale} words={words} action={turnSignatureAction}>
      {(state) => (
        <>
          {provinces.length === 1 && only !== undefined ? (
            <input type="hidden" name="provinceId" value={only.value} />
          ) : (
            <Select name="provinceId" label={labels.province} options={provinces} state={state} />
          )}
          <Radios name="isOn" label={labels['is-on']} options={choices} defaultValue="on" state={state} />
          <DateField
            name="validFrom"
            label={labels.from}
            hint={labels['from-hint']}
            defaultValue={today}
            state={state}
          />
        </>
      )}
    </ActForm>
  );
}
