import { getTranslations } from 'next-intl/server';
import { refusedRegistry } from '@/app/[locale]/(public)/refused-registry';
import { instead } from '@/app/instead';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { refusedValue } from '@/app/refused-value';
import { Registry } from '@/components/features/documents/registry';
import { pageSize } from '@/components/features/documents/registry-view';
import { BeyondLast } from '@/components/shell/beyond-last';
import { RefusedAddress } from '@/components/shell/refused-address';
import { listRegistered, registrySortOf } from '@/lib/features/documents/model/registry';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('documents', async (input) => {
  const { locale, state } = input;
  const view = pageView(locale, state);
  const documents = await listRegistry(visitor, view.day);
  const { q, kind, region, year, from, to, date: on } = state;
  const wrong = await refusedRegistry(state);
  if (wrong !== null) return instead(<RefusedAddress {...refusedValue('documents', input, wrong)} />);
  const provinces = [...new Set(state.provinces?.split(',') ?? [])];
  const wanted = { q, kind, provinces, region, year, from, to, sort: registrySortOf(state.sort), on };
  const found = listRegistered(documents, wanted, view.day);
  const page = Number(state.page ?? 1);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  if (page > pages)
    return instead(<BeyondLast {...refusedValue('documents', input, { name: 'page' })} pages={pages} />);
  return <Registry {...view} {...{ documents, wanted, found, page }} />;
});

export const generateMetadata = publicMetadata('documents', async ({ locale }) => {
  const t = await getTranslations({ locale, namespace: 'registry' });
  return { title: t('title'), description: t('description') };
});
