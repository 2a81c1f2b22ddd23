import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { DeskOverview } from '@/components/features/reporting/desk-overview';
import { getDesk } from '@/lib/features/reporting/queries/desk';

/** What is owed and by when, what came back and why, what was sent. */
export default deskPage('desk', async ({ viewer }) => {
  const [desk, t] = await Promise.all([getDesk(viewer), getTranslations('reporting.desk')]);
  if (desk === null) return null;
  return { title: t('title'), body: <DeskOverview desk={desk} /> };
});
