import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { Method } from '@/components/features/programme/method';
import { listIndicators } from '@/lib/features/indicators/queries/list';
import { listLogHeads } from '@/lib/features/log-heads/queries';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('method', async ({ locale }) => {
  const [indices, heads] = await Promise.all([
    listIndicators(visitor),
    listLogHeads(visitor, {}, { limit: 7, offset: 0 }),
  ]);
  return <Method locale={locale} indices={indices} heads={heads.rows} />;
});

export const generateMetadata = publicMetadata('method', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'method' });
  return { title: t('title'), description: t('description') };
});
