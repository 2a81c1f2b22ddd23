import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { Method } from '@/components/features/programme/method';
import { listIndicators } from '@/lib/features/indicators/queries/list';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('method', async ({ locale }) => (
  <Method locale={locale} indices={await listIndicators(visitor)} />
));

export const generateMetadata = publicMetadata('method', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'method' });
  return { title: t('title'), description: t('description') };
});
