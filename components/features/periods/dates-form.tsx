'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { DateField } from '@/components/forms/date-field';
import { changeDatesAction } from '@/lib/features/periods/actions';
import { datesSeen, type PlannedDates } from '@/lib/features/periods/model/dates';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{
  locale: Locale;
  code: string;
  dates: PlannedDates;
  words: ActWords & Readonly<{ labels: Readonly<Record<keyof PlannedDates, string>> }>;
}>;

const fields = ['opensOn', 'cutOffOn', 'dueOn', 'locksOn'] as const;

/** The four dates of a planned period, as people type them in both languages. */
export function DatesForm({ locale, code, dates, words }: Props) {
  return (
    <ActForm locale={locale} words={words} action={changeDatesAction} tone="secondary">
      {(state) => (
        <>
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="seen" value={datesSeen(dates)} />
          {fields.map((name) => (
            <DateField
              key={name}
              name={name}
              label={words.labels[name]}
              state={state}
              defaultValue={formatDate('vi', dates[name])}
            />
          ))}
        </>
      )}
    </ActForm>
  );
}
