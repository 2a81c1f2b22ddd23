import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { QueueScreen } from '@/components/features/review/queue-screen';
import { readPillar } from '@/lib/features/reporting/model/board-part';
import { readOrder } from '@/lib/features/reporting/model/queue';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';

/** The reports that wait for a decision, in the order and of the part that is asked for. */
export default deskPage('review', async ({ viewer, state }) => {
  const [queue, t] = await Promise.all([getReviewQueue(viewer), getTranslations('review.queue')]);
  const { sort, region = null, period = null, pillar } = state ?? {};
  const choice = { order: readOrder(sort), region, period, pillar: readPillar(pillar) };
  return queue && { title: t('title'), body: <QueueScreen {...{ queue, choice }} /> };
});
