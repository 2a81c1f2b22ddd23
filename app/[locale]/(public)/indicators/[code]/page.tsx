import { getTranslations } from 'next-intl/server';
import { findIndicator, loadYear } from '@/app/[locale]/(public)/indicators/[code]/load';
import { instead } from '@/app/instead';
import type { PageInput } from '@/app/page-input';
import { publicMetadata, publicPage } from '@/app/public-page';
import { refusedValue } from '@/app/refused-value';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import { IndicatorPage } from '@/components/features/indicators/indicator-page';
import { NoYear } from '@/components/features/indicators/no-year';
import { UnknownPart } from '@/components/features/indicators/unknown-part';

/** The index has no such component: those it has; null where there is no such index either. */
async function unknownPart(input: PageInput<'indicator'>) {
  const whole = await findIndicator({ ...input, state: {} });
  if (whole === null) return null;
  return instead(
    <UnknownPart whole={whole} refused={refusedValue('indicator', input, { name: 'component' })} />,
  );
}

export default publicPage('indicator', async (input) => {
  const chosen = await findIndicator(input);
  if (chosen === null) return unknownPart(input);
  const { held } = chosen.choice;
  if (held === null) return instead(<NoYear {...chosen} />);
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
