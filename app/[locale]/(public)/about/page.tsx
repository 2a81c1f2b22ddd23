import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { About } from '@/components/features/programme/about';
import { getHoldings } from '@/lib/features/programme/queries/holdings';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('about', async ({ locale, state }) => {
  const { isInvented } = pageView(locale, state);
  return <About locale={locale} isInvented={isInvented} holdings={await getHoldings(visitor)} />;
});

export const generateMetadata = publicMetadata('about', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'about' });
  return { title: t('title'), description: t('description') };
});
