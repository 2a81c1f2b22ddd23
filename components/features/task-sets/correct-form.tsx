'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { NumberField } from '@/components/forms/number-field';
import { Select, type Choice } from '@/components/forms/select';
import { TextArea } from '@/components/forms/text-area';
import { correctTaskAction } from '@/lib/features/task-sets/actions';
import { longest, type TaskLine } from '@/lib/features/task-sets/model/task-set';
import type { Locale } from '@/lib/i18n/locale';

type Label = 'titleVi' | 'titleEn' | 'document' | 'document-hint' | 'threshold' | 'threshold-hint' | 'source';

type Props = Readonly<{
  locale: Locale;
  year: number;
  task: TaskLine;
  /** National documents; the first is none. */
  documents: readonly Choice[];
  words: ActWords & Readonly<{ labels: Readonly<Record<Label, string>> }>;
}>;

/** The titles of a task, the document that shows it, and the source of the correction. */
export function CorrectForm({ locale, year, task, documents, words }: Props) {
  const { labels } = words;
  return (
    <ActForm locale={locale} words={words} action={correctTaskAction}>
      {(state) => (
        <>
          <input type="hidden" name="year" value={year} />
          <input type="hidden" name="number" value={task.number} />
          <input type="hidden" name="seen" value={task.corrections} />
          {(['titleVi', 'titleEn'] as const).map((name) => (
            <TextArea
              key={name}
              name={name}
              label={labels[name]}
              rows={2}
              most={longest.title}
              defaultValue={task[name]}
              state={state}
            />
          ))}
          <Select
            name="documentId"
            label={labels.document}
            hint={labels['document-hint']}
            options={documents}
            state={state}
          />
          <NumberField
            name="changeThreshold"
            label={labels.threshold}
            hint={labels['threshold-hint']}
            unit="%"
            whole
            defaultValue={String(task.changeThreshold)}
            state={state}
          />
          <TextArea name="source" label={labels.source} rows={2} most={longest.source} state={state} />
        </>
      )}
    </ActForm>
  );
}
