import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { MilestonesScreen } from '@/components/features/facts/milestone-screens';
import { listAdministeredMilestones } from '@/lib/features/facts/queries/administered';

/** What happened, as the record has it. */
export default deskPage('adminMilestones', async ({ viewer, locale }) => {
  const [lines, t] = await Promise.all([listAdministeredMilestones(viewer), getTranslations('facts')]);
  return lines && { title: t('milestones.title'), body: <MilestonesScreen locale={locale} lines={lines} /> };
});
