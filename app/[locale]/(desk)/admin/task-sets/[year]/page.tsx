import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { TaskSetScreen } from '@/components/features/task-sets/task-set-screen';
import { listSetTasks } from '@/lib/features/task-sets/queries/administered';

/** The tasks of one year. */
export default deskPage('adminTaskSet', async ({ viewer, locale, params, done }) => {
  const year = Number(params.year);
  const [tasks, t] = await Promise.all([listSetTasks(viewer, year), getTranslations('task-sets')]);
  if (tasks === null) return null;
  const isCopied = done(['copied'] as const) !== undefined;
  return { title: t('of', { year }), body: <TaskSetScreen {...{ locale, year, tasks, isCopied }} /> };
});
