import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { Accessibility } from '@/components/features/programme/accessibility';

export default publicPage('accessibility', () => Promise.resolve(<Accessibility />));

export const generateMetadata = publicMetadata('accessibility', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'accessibility' });
  return { title: t('title'), description: t('description') };
});
