import { getTranslations } from 'next-intl/server';
import { loadMeasure, loadOverview, readAsked } from '@/app/[locale]/(public)/load-overview';
import { measureWords } from '@/app/[locale]/(public)/measure-words';
import { refusedOverview } from '@/app/[locale]/(public)/refused-overview';
import { instead } from '@/app/instead';
import { publicMetadata, publicPage } from '@/app/public-page';
import { pageView } from '@/app/page-view';
import { refusedValue } from '@/app/refused-value';
import { bordersShown } from '@/components/features/overview/borders-shown';
import { Overview } from '@/components/features/overview/overview';
import { RefusedAddress } from '@/components/shell/refused-address';

export default publicPage('home', async (input) => {
  const { locale, state } = input;
  const view = await loadOverview(pageView(locale, state), state);
  const wrong = refusedOverview(view, state);
  if (wrong !== null) return instead(<RefusedAddress {...refusedValue('home', input, wrong)} />);
  return view && <Overview {...view} />;
});

export const generateMetadata = publicMetadata('home', async ({ locale, state }) => {
  const t = await getTranslations({ locale, namespace: 'overview' });
  const { day } = pageView(locale, state);
  const { measure } = await loadMeasure(day, state.measure);
  const count = measure === null ? '63' : bordersShown({ day, measure, asked: readAsked(state) });
  const words = { title: t('title', { count }), description: t('description', { count }) };
  const name = await measureWords(locale, state);
  if (name === null) return words;
  return {
    title: t('measured.title', { measure: name, count }),
    description: t('measured.description', { measure: name, about: words.description }),
  };
});
