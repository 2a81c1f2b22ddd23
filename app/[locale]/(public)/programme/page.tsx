import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { PublicChanges } from '@/components/features/facts/public-changes';
import { ProgrammePage } from '@/components/features/programme/programme-page';
import { listMilestoneChanges } from '@/lib/features/facts/queries/changes';
import { listObservances } from '@/lib/features/programme/queries/observances';
import { getOutline } from '@/lib/features/programme/queries/outline';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('programme', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const [outline, days, tasks, changes] = await Promise.all([
    getOutline(visitor),
    listObservances(visitor),
    listTaskProgress(visitor, view.day),
    listMilestoneChanges(visitor),
  ]);
  if (outline === null) return null;
  return (
    <>
      <ProgrammePage {...view} outline={outline} days={days} tasks={tasks} />
      <PublicChanges locale={locale} changes={changes} />
    </>
  );
});

export const generateMetadata = publicMetadata('programme', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'programme' });
  return { title: t('title'), description: t('description') };
});
