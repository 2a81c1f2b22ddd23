import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { PageProps } from '@/app/page-input';
import { publicMetadata, publicPage } from '@/app/public-page';
import { SearchPage } from '@/components/features/search/search-page';
import { readAsked } from '@/lib/features/search/model/asked';
import { pagesOf } from '@/lib/features/search/model/result';
import { searchAll } from '@/lib/features/search/queries/results';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('search', async ({ locale, state }) => {
  const asked = readAsked(state.q ?? '');
  if (asked === null) return <SearchPage locale={locale} typed={state.q} />;
  const page = Number(state.page ?? 1);
  const results = await searchAll(visitor, asked, page);
  if (page > pagesOf(results.total)) return null;
  return <SearchPage locale={locale} typed={state.q} answer={{ asked, page, ...results }} />;
});

const metadata = publicMetadata('search', async ({ locale, state }) => {
  const t = await getTranslations({ locale, namespace: 'search' });
  return {
    title: state.q === undefined ? t('title') : t('asked', { q: state.q }),
    description: t('description'),
  };
});

/** Answers are for people, not for the catalogues of other search engines. */
export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { ...(await metadata(props)), robots: { index: false } };
}
