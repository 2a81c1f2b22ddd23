import { getTranslations } from 'next-intl/server';
import { findIndicator, loadYear } from '@/app/[locale]/(public)/indicators/[code]/load';
import { publicMetadata, publicPage } from '@/app/public-page';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import { IndicatorPage } from '@/components/features/indicators/indicator-page';
import { NoYear } from '@/components/features/indicators/no-year';

export default publicPage('indicator', async (input) => {
  const chosen = await findIndicator(input);
  if (chosen === null) return null;
  const { held } = chosen.choice;
  if (held === null) return <NoYear {...chosen} />;
  return <IndicatorPage {...await loadYear(chosen, held)} />;
});

export const generateMetadata = publicMetadata('indicator', async (input) => {
  const chosen = await findIndicator(input);
  if (chosen === null) return null;
  const t = await getTranslations({ locale: input.locale, namespace: 'indicators' });
  const words = { name: chosenName(chosen), year: String(chosen.choice.year) };
  if (chosen.choice.held === null)
    return { title: t('no-year.title', words), description: t('no-year.text', words) };
  return { title: t('page-title', words), description: t('page-description', words) };
});
