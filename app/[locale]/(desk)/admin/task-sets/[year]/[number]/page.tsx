import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { TaskScreen } from '@/components/features/task-sets/task-screen';
import { getAdministeredTask } from '@/lib/features/task-sets/queries/administered';

/** One task, its correction and everything that was corrected before. */
export default deskPage('adminTask', async ({ viewer, locale, params, done }) => {
  const [year, number] = [Number(params.year), Number(params.number)];
  const [given, t] = await Promise.all([
    getAdministeredTask(viewer, { year, number }),
    getTranslations('task-sets'),
  ]);
  if (given === null) return null;
  const isCorrected = done(['corrected'] as const) !== undefined;
  return {
    title: t('task', { number, year }),
    body: <TaskScreen {...{ locale, year, given, isCorrected }} />,
  };
});
