import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { AssessmentsScreen } from '@/components/features/assessments/assessments-screen';
import { getAssessmentDesk } from '@/lib/features/assessments/queries/desk';

/** The independent observer's assessments: to file and withdraw for observers, to reply to for provinces. */
export default deskPage('assessments', async ({ viewer }) => {
  const [desk, t] = await Promise.all([getAssessmentDesk(viewer), getTranslations('assessments')]);
  return desk && { title: t('title'), body: <AssessmentsScreen {...desk} /> };
});
