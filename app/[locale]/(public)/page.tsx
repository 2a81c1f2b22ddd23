import { getTranslations } from 'next-intl/server';
import { loadOverview } from '@/app/[locale]/(public)/load-overview';
import { measureWords } from '@/app/[locale]/(public)/measure-words';
import { refusedMeasure } from '@/app/[locale]/(public)/refused-measure';
import { publicMetadata, publicPage } from '@/app/public-page';
import { pageView } from '@/app/page-view';
import { Overview } from '@/components/features/overview/overview';
import { RefusedAddress } from '@/components/shell/refused-address';

export default publicPage('home', async ({ locale, state }) => {
  const view = await loadOverview(pageView(locale, state), state);
  return view === null ? <RefusedAddress {...refusedMeasure(locale, state)} /> : <Overview {...view} />;
});

export const generateMetadata = publicMetadata('home', async ({ locale, state }) => {
  const t = await getTranslations({ locale, namespace: 'overview' });
  const words = { title: t('title'), description: t('description') };
  const measure = await measureWords(locale, state);
  if (measure === null) return words;
  const about = words.description;
  return {
    title: t('measured.title', { measure }),
    description: t('measured.description', { measure, about }),
  };
});
