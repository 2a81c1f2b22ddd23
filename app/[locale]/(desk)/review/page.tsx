import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { QueueScreen } from '@/components/features/review/queue-screen';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';

/** The reports that wait for a decision, by deadline and age. */
export default deskPage('review', async ({ viewer }) => {
  const [queue, t] = await Promise.all([getReviewQueue(viewer), getTranslations('review.queue')]);
  return queue && { title: t('title'), body: <QueueScreen queue={queue} /> };
});
