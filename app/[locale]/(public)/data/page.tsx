import { getTranslations } from 'next-intl/server';
import { listGuides } from '@/app/open-data/guide';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { DataPage } from '@/components/features/data/data-page';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { visitor } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

export default publicPage('data', async ({ locale, state }) => {
  const { day, isInvented } = pageView(locale, state);
  const t = await getTranslations({ locale, namespace: 'data' });
  const provinces = await listProvinceProgress(visitor, day);
  const address = `${env().PUBLIC_URL}${href(locale, 'data')}`;
  return (
    <DataPage
      guides={listGuides()}
      provinces={provinces.map((unit) => ({ value: unit.slug, label: nameOf(unit, locale) }))}
      isInvented={isInvented}
      citation={t('page.citation', { day: formatDate(locale, day), address })}
    />
  );
});

export const generateMetadata = publicMetadata('data', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'data' });
  return { title: t('title'), description: t('description') };
});
