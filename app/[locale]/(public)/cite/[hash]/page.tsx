import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { findSnapshot, loadCitation } from '@/app/[locale]/(public)/cite/[hash]/load';
import { citationTexts } from '@/app/[locale]/(public)/cite/[hash]/texts';
import type { PageProps } from '@/app/page-input';
import { publicMetadata, publicPage } from '@/app/public-page';
import { CitationPage } from '@/components/features/citations/citation-page';

export default publicPage('citation', async ({ locale, params }) => {
  const view = await loadCitation(params.hash, locale);
  return view === null ? null : <CitationPage {...view} texts={await citationTexts(view)} />;
});

const metadata = publicMetadata('citation', async ({ locale, params }) => {
  const found = await findSnapshot(params.hash);
  if (found === null) return null;
  const t = await getTranslations({ locale, namespace: 'cite.page' });
  return { title: t('title', { title: found.snapshot.title[locale] }), description: t('description') };
});

/** Found by who was given it; search engines list the page that is cited. */
export async function generateMetadata(props: PageProps): Promise<Metadata> {
  return { ...(await metadata(props)), robots: { index: false } };
}
