import { getTranslations } from 'next-intl/server';
import { loadComparison, readChoice } from '@/app/[locale]/(public)/compare/load';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { ComparePage } from '@/components/features/compare/compare-page';
import { nameOf } from '@/lib/features/provinces/model/unit';

export default publicPage('compare', async ({ locale, state }) => (
  <ComparePage {...await loadComparison(state.provinces, pageView(locale, state))} />
));

export const generateMetadata = publicMetadata('compare', async ({ locale, state }) => {
  const t = await getTranslations({ locale, namespace: 'compare' });
  const { choice } = await readChoice(state.provinces, pageView(locale, state).day);
  const names = choice.chosen.map((unit) => nameOf(unit, locale)).join(', ');
  return { title: names === '' ? t('title') : t('title-of', { names }), description: t('description') };
});
