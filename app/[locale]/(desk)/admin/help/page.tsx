import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { NotesScreen } from '@/components/features/help/note-screens';
import { listNoteHistory } from '@/lib/features/help/queries/history';

/** The notes beside the guide of each role. */
export default deskPage('adminHelp', async ({ viewer, locale }) => {
  const [notes, t] = await Promise.all([listNoteHistory(viewer), getTranslations('help.notes')]);
  return notes && { title: t('title'), body: <NotesScreen locale={locale} notes={notes} /> };
});
