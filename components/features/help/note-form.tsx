'use client';

import { ActForm, type ActWords } from '@/components/forms/act-form';
import { TextArea } from '@/components/forms/text-area';
import { keepHelpNoteAction } from '@/lib/features/help/actions';
import { longestNote } from '@/lib/features/help/model';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{
  locale: Locale;
  note: Readonly<{ role: string; seen: number; textVi: string; textEn: string }>;
  words: ActWords & Readonly<{ labels: Readonly<Record<'textVi' | 'textEn' | 'hint', string>> }>;
}>;

/** The text beside the guide of a role, in both languages or in neither. */
export function NoteForm({ locale, note, words }: Props) {
  const { labels } = words;
  return (
    <ActForm locale={locale} words={words} action={keepHelpNoteAction}>
      {(state) => (
        <>
          <input type="hidden" name="role" value={note.role} />
          <input type="hidden" name="seen" value={note.seen} />
          {(['textVi', 'textEn'] as const).map((name) => (
            <TextArea
              key={name}
              {...{ name, label: labels[name], rows: 3, most: longestNote, state }}
              hint={name === 'textVi' ? labels.hint : undefined}
              defaultValue={note[name]}
            />
          ))}
        </>
      )}
    </ActForm>
  );
}
