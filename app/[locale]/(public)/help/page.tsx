import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { HelpPage } from '@/components/features/help/help-page';

export default publicPage('help', ({ locale }) => Promise.resolve(<HelpPage locale={locale} />));

export const generateMetadata = publicMetadata('help', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'help' });
  return { title: t('title'), description: t('description') };
});
