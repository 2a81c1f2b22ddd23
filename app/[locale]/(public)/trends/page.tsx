import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { TrendsPage } from '@/components/features/trends/trends-page';
import { trendGroupOf } from '@/lib/features/reporting/model/trend';
import { listPunctuality } from '@/lib/features/reporting/queries/punctuality';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTrend } from '@/lib/features/reporting/queries/trend';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('trends', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const { day } = view;
  const group = trendGroupOf(state.group);
  const parts = group === 'region' ? 'region' : 'national';
  const [country, rows, duties, punctuality, provinces] = await Promise.all([
    listTrend(visitor, 'national', day),
    listTrend(visitor, group, day),
    listPunctuality(visitor, 'national', day),
    listPunctuality(visitor, parts, day),
    group === 'province' ? listProvinceProgress(visitor, day) : [],
  ]);
  return <TrendsPage {...view} {...{ group, country, rows, duties, punctuality, provinces }} />;
});

export const generateMetadata = publicMetadata('trends', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'trends' });
  return { title: t('title'), description: t('description') };
});
