import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { NoticesScreen } from '@/components/features/notices/notices-screen';
import { listOwnNotices } from '@/lib/features/notices/queries/own';

/** What the portal told the person who asks. */
export default deskPage('notices', async ({ viewer, locale, done }) => {
  const [own, t] = await Promise.all([listOwnNotices(viewer), getTranslations('notices')]);
  const isDone = done(['read']) !== undefined;
  return own && { title: t('title'), body: <NoticesScreen locale={locale} own={own} isDone={isDone} /> };
});
