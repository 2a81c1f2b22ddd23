import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { Method } from '@/components/features/programme/method';

export default publicPage('method', () => Promise.resolve(<Method />));

export const generateMetadata = publicMetadata('method', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'method' });
  return { title: t('title'), description: t('description') };
});
