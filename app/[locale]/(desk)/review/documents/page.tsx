import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { SentQueue } from '@/components/features/documents-review/sent-queue';
import { listSentDocuments } from '@/lib/features/documents/queries/sent';

/** Documents that provinces sent outside their reports. */
export default deskPage('reviewDocuments', async ({ viewer, done }) => {
  const [documents, t] = await Promise.all([listSentDocuments(viewer), getTranslations('library.queue')]);
  const was = done(['published', 'returned'] as const);
  return documents && { title: t('title'), body: <SentQueue documents={documents} done={was} /> };
});
