import { getTranslations } from 'next-intl/server';
import { publicMetadata, publicPage } from '@/app/public-page';
import { pageView } from '@/app/page-view';
import { Overview } from '@/components/features/overview/overview';
import { listInstitutionClaims } from '@/lib/features/claims/queries';
import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { getChronicle } from '@/lib/features/programme/queries/chronicle';
import { isReported } from '@/lib/features/programme/model/task';
import { measureOf } from '@/lib/features/provinces/model/measure';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { listPeriodProgress } from '@/lib/features/reporting/queries/periods';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';

export default publicPage('home', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const [provinces, tasks, periods, documents, claims, chronicle] = await Promise.all([
    listProvinceProgress(visitor, view.day),
    listTaskProgress(visitor, view.day),
    listPeriodProgress(visitor, view.day),
    listCountingDocuments(visitor),
    listInstitutionClaims(visitor),
    getChronicle(visitor, Number(view.day.slice(0, 4))),
  ]);
  const ids = provinces.map((province) => province.id);
  const loaded = { provinces, tasks, periods, documents, claims, chronicle, origin: env().PUBLIC_URL };
  const facts = factsByProvince(documents, ids, view.day);
  return (
    <Overview {...view} {...loaded} facts={facts} measure={measureOf(state.measure, isReported(tasks))} />
  );
});

export const generateMetadata = publicMetadata('home', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'overview' });
  return { title: t('title'), description: t('description') };
});
