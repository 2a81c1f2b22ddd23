import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';

export default publicPage('home', async ({ locale, state }) => {
  const t = await getTranslations({ locale, namespace: 'common' });
  return (
    <section className="wrap section">
      <h1>{t('siteName')}</h1>
      <p>
        {t('siteDescription')} {state.date}
      </p>
    </section>
  );
});

export const generateMetadata = publicMetadata('home', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'common' });
  return { title: t('siteName'), description: t('siteDescription') };
});
