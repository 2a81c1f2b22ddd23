import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { OutboxScreen } from '@/components/features/notices/outbox-screen';
import { listOutbox } from '@/lib/features/notices/queries/outbox';

/** The messages of the portal and how sending them went. */
export default deskPage('adminOutbox', async ({ viewer, locale }) => {
  const [outbox, t] = await Promise.all([listOutbox(viewer), getTranslations('notices.outbox')]);
  return outbox && { title: t('title'), body: <OutboxScreen locale={locale} outbox={outbox} /> };
});
