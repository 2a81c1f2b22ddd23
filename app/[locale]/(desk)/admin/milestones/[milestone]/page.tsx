import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { MilestoneScreen } from '@/components/features/facts/milestone-screens';
import { getAdministeredMilestone } from '@/lib/features/facts/queries/administered';

/** One milestone and every change of it. */
export default deskPage('adminMilestone', async ({ viewer, locale, params, done }) => {
  const [milestone, t] = await Promise.all([
    getAdministeredMilestone(viewer, params.milestone),
    getTranslations('facts'),
  ]);
  if (milestone === null) return null;
  const isKept = done(['kept'] as const) !== undefined;
  return {
    title: t('milestones.one', { name: milestone.fields.titleVi }),
    body: <MilestoneScreen {...{ locale, milestone, isKept }} />,
  };
});
