import { useTranslations } from 'next-intl';
import type { ChosenIndicator } from '@/components/features/indicators/indicator-view';
import { Button } from '@/components/forms/button';
import { Select } from '@/components/forms/select';
import { MeasureSelector } from '@/components/ui/measure-selector';
import { fullestYear, yearsOf } from '@/lib/features/indicators/model/coverage';
import { componentSlug, partName, slugOf, wholeIndex } from '@/lib/features/indicators/model/indicator';
import { queryWords } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

/** The page of a component and a year; what it would show anyway is left out of the address. */
export function indicatorHref(
  { locale, indicator, coverage }: ChosenIndicator,
  component: string,
  year: number,
) {
  const usual = fullestYear(yearsOf(coverage, component))?.year;
  return href(
    locale,
    'indicator',
    { code: slugOf(indicator.code) },
    {
      year: year === usual ? undefined : year,
      component: component === wholeIndex ? undefined : componentSlug(component),
    },
  );
}

/** Links to the years held, so that no year without figures can be chosen here. */
export function YearLinks(view: ChosenIndicator) {
  const t = useTranslations('indicators.choose');
  const { choice } = view;
  return (
    <MeasureSelector
      label={t('years')}
      measures={choice.years.map(({ year }) => ({
        href: indicatorHref(view, choice.component, year),
        label: String(year),
        current: year === choice.year,
      }))}
    />
  );
}

/** Components of which figures are held, the whole index first, each with its years. */
export function useComponents({ indicator, coverage, locale }: ChosenIndicator) {
  const t = useTranslations('indicators.choose');
  const named = new Map(indicator.editions.map((edition) => [edition.component, edition]));
  return [...named.values()].flatMap((edition) => {
    const years = yearsOf(coverage, edition.component).map((row) => row.year);
    if (years.length === 0) return [];
    const isWhole = edition.component === wholeIndex;
    const name = isWhole ? t('whole') : partName(edition, locale);
    return [
      { value: isWhole ? '' : componentSlug(edition.component), label: `${name} (${years.join(', ')})` },
    ];
  });
}

/** A plain GET form: the component's own newest full year is what comes. */
export function ComponentForm(view: ChosenIndicator) {
  const t = useTranslations('indicators.choose');
  const components = useComponents(view);
  if (components.length < 2) return null;
  const { locale, indicator, choice } = view;
  const chosen = choice.component === wholeIndex ? '' : componentSlug(choice.component);
  return (
    <form
      className="filter one noprint"
      action={href(locale, 'indicator', { code: slugOf(indicator.code) })}
      aria-label={t('form')}
    >
      <Select
        name={queryWords.component[locale]}
        label={t('component')}
        defaultValue={chosen}
        options={components}
      />
      <Button tone="secondary">{t('submit')}</Button>
    </form>
  );
}
