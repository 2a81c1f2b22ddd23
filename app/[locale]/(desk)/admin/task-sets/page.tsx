import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { TaskSetsScreen } from '@/components/features/task-sets/task-sets-screen';
import { listTaskSets } from '@/lib/features/task-sets/queries/administered';

/** Every year's tasks, and a new year made from another. */
export default deskPage('adminTaskSets', async ({ viewer, locale }) => {
  const [sets, t] = await Promise.all([listTaskSets(viewer), getTranslations('task-sets')]);
  return sets && { title: t('title'), body: <TaskSetsScreen locale={locale} sets={sets} /> };
});
