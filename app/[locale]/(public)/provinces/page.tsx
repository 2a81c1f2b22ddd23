import { getTranslations } from 'next-intl/server';
import { loadLater } from '@/app/[locale]/(public)/provinces/load-later';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { ProvinceList } from '@/components/features/provinces/province-list';
import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { tasksOf } from '@/lib/features/programme/model/task';
import { sortOf } from '@/lib/features/provinces/model/list';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { bordersOn } from '@/lib/features/provinces/model/unit';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('provinces', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const [provinces, tasks, documents] = await Promise.all([
    listProvinceProgress(visitor, view.day),
    listTaskProgress(visitor, view.day),
    listCountingDocuments(visitor),
  ]);
  const later = await loadLater(view.day);
  const ids = provinces.map((province) => province.id);
  const loaded = { provinces, ...later, facts: factsByProvince(documents, ids, view.day) };
  const wanted = { q: state.q, region: state.region, sort: sortOf(state.sort) };
  return (
    <ProvinceList {...loaded} view={view} wanted={wanted} taskCount={tasksOf(tasks, 'verified').length} />
  );
});

export const generateMetadata = publicMetadata('provinces', async ({ locale, state }) => {
  const t = await getTranslations({ locale, namespace: 'provinces' });
  const count = bordersOn(pageView(locale, state).day);
  return { title: t('title'), description: t('description', { count }) };
});
