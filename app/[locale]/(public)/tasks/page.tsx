import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { TaskList } from '@/components/features/tasks/task-list';
import { getChronicle } from '@/lib/features/programme/queries/chronicle';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('tasks', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const [tasks, chronicle] = await Promise.all([
    listTaskProgress(visitor, view.day),
    getChronicle(visitor, Number(view.day.slice(0, 4))),
  ]);
  return <TaskList view={view} tasks={tasks} chronicle={chronicle} />;
});

export const generateMetadata = publicMetadata('tasks', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'tasks' });
  return { title: t('title'), description: t('description') };
});
