import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { FiledQueue } from '@/components/features/committees/filed-queue';
import { listFiledCommittees } from '@/lib/features/committees/queries/filed';

/** Compositions of steering committees that provinces filed. */
export default deskPage('reviewCommittees', async ({ viewer, done }) => {
  const [filings, t] = await Promise.all([listFiledCommittees(viewer), getTranslations('committees.queue')]);
  const was = done(['published', 'returned'] as const);
  return filings && { title: t('title'), body: <FiledQueue filings={filings} done={was} /> };
});
