import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { NoteScreen } from '@/components/features/help/note-screens';
import { isReader } from '@/lib/features/help/model';
import { listNoteHistory } from '@/lib/features/help/queries/history';

/** The note beside the guide of one role. */
export default deskPage('adminHelpNote', async ({ viewer, locale, params: { role }, done }) => {
  const [history, t] = await Promise.all([listNoteHistory(viewer), getTranslations('help')]);
  if (history === null || !isReader(role)) return null;
  const notes = history.filter((note) => note.role === role);
  const isKept = done(['kept'] as const) !== undefined;
  return {
    title: `${t('notes.title')}: ${t(`roles.${role}.title`)}`,
    body: <NoteScreen {...{ locale, notes, role, isKept }} />,
  };
});
