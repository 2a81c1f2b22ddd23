import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { IndicatorList } from '@/components/features/indicators/indicator-list';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { listIndicators } from '@/lib/features/indicators/queries/list';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('indicators', async ({ locale, state }) => {
  const [indicators, coverage] = await Promise.all([listIndicators(visitor), listCoverage(visitor)]);
  return <IndicatorList view={pageView(locale, state)} indicators={indicators} coverage={coverage} />;
});

export const generateMetadata = publicMetadata('indicators', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'indicators' });
  return { title: t('title'), description: t('description') };
});
