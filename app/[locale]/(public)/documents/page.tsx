import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { Registry } from '@/components/features/documents/registry';
import { pageSize } from '@/components/features/documents/registry-view';
import { listRegistered, registrySortOf } from '@/lib/features/documents/model/registry';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('documents', async ({ locale, state }) => {
  const view = pageView(locale, state);
  const documents = await listRegistry(visitor, view.day);
  const { q, kind, region, year, date: on } = state;
  const provinces = [...new Set(state.provinces?.split(',') ?? [])];
  const wanted = { q, kind, provinces, region, year, sort: registrySortOf(state.sort), on };
  const found = listRegistered(documents, wanted, view.day);
  const page = Number(state.page ?? 1);
  const isBeyond = page > 1 && found.length <= (page - 1) * pageSize;
  return isBeyond ? null : <Registry {...view} {...{ documents, wanted, found, page }} />;
});

export const generateMetadata = publicMetadata('documents', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'registry' });
  return { title: t('title'), description: t('description') };
});
