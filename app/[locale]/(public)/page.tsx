import { getTranslations } from 'next-intl/server';
import { loadOverview } from '@/app/[locale]/(public)/load-overview';
import { publicMetadata, publicPage } from '@/app/public-page';
import { pageView } from '@/app/page-view';
import { Overview } from '@/components/features/overview/overview';
import { Answer } from '@/components/shell/answer';

export default publicPage('home', async ({ locale, state }) => {
  const view = await loadOverview(pageView(locale, state), state);
  return view === null ? <Answer locale={locale} kind="badRequest" /> : <Overview {...view} />;
});

export const generateMetadata = publicMetadata('home', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'overview' });
  return { title: t('title'), description: t('description') };
});
