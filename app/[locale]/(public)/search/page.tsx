import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { instead } from '@/app/instead';
import type { PageProps } from '@/app/page-input';
import { publicMetadata, publicPage } from '@/app/public-page';
import { refusedValue } from '@/app/refused-value';
import { SearchPage } from '@/components/features/search/search-page';
import { BeyondLast } from '@/components/shell/beyond-last';
import { readAsked } from '@/lib/features/search/model/asked';
import { pagesOf } from '@/lib/features/search/model/result';
import { searchAll } from '@/lib/features/search/queries/results';
import { visitor } from '@/lib/platform/auth/viewer';

export default publicPage('search', async (input) => {
  const { locale, state } = input;
  const asked = readAsked(state.q ?? '');
  if (asked === null) return <SearchPage locale={locale} typed={state.q} />;
  const page = Number(state.page ?? 1);
  const results = await searchAll(visitor, asked, page);
  const pages = pagesOf(results.total);
  if (page > pages)
    return instead(<BeyondLast {...refusedValue('search', input, { name: 'page' })} pages={pages} />);
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
