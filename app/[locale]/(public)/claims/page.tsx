import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { ClaimsPage } from '@/components/features/claims/claims-page';
import { institutionOf, institutions } from '@/lib/features/claims/model/institution';
import { getOwnCounts } from '@/lib/features/claims/queries/own-counts';
import { listStatements } from '@/lib/features/claims/queries/statements';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { compareClaims } from '@/lib/features/provinces/model/comparison';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('claims', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const [statements, documents, units, counts] = await Promise.all([
    listStatements(visitor),
    listRegistry(visitor, view.day),
    listProvinceProgress(visitor, view.day),
    getOwnCounts(visitor),
  ]);
  const record = { documents, provinceIds: units.map(({ id }) => id) };
  const compared = institutions.map((institution) => ({
    institution,
    comparisons: compareClaims(institution, statements, record),
  }));
  const others = statements.filter(({ subject }) => institutionOf(subject) === null);
  return <ClaimsPage {...view} {...{ compared, others, counts }} />;
});

export const generateMetadata = publicMetadata('claims', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'claims' });
  return { title: t('title'), description: t('description') };
});
