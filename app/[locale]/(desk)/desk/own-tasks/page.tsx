import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { LibraryChoice } from '@/components/features/documents-filing/library-choice';
import { OwnTasksScreen } from '@/components/features/own-tasks/own-tasks-screen';
import { getOwnTasks, listOwnTaskProvinces } from '@/lib/features/own-tasks/queries/kept';

/** A province's own tasks beside the national ones; who keeps those of several provinces is asked which. */
export default deskPage('deskOwnTasks', async ({ viewer, locale, asked }) => {
  const slug = asked('provinces');
  const own = await getOwnTasks(viewer, { slug, year: asked('year') });
  const t = await getTranslations('own-tasks');
  if (own !== null) return { title: t('title'), body: <OwnTasksScreen locale={locale} own={own} /> };
  const provinces = slug === undefined ? await listOwnTaskProvinces(viewer) : [];
  if (provinces.length < 2) return null;
  const title = t('choose');
  return { title, body: <LibraryChoice screen="deskOwnTasks" title={title} provinces={provinces} /> };
});
