import { useTranslations } from 'next-intl';
import { IndicatorDefinition } from '@/components/features/indicators/indicator-definition';
import { IndicatorFigures } from '@/components/features/indicators/indicator-figures';
import { IndicatorHeadline } from '@/components/features/indicators/indicator-headline';
import { IndicatorRecomputed } from '@/components/features/indicators/indicator-recomputed';
import { IndicatorStanding } from '@/components/features/indicators/indicator-standing';
import { IndicatorTrend } from '@/components/features/indicators/indicator-trend';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { useYearFinding } from '@/components/features/indicators/year-finding';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { indexName, wholeIndex } from '@/lib/features/indicators/model/indicator';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf } from '@/lib/features/indicators/model/standing';
import { href } from '@/lib/platform/routes';

/** One index in one year: who stands where, how it came about, over the years, what it is, and every figure's source. */
export function IndicatorPage(view: IndicatorView) {
  const t = useTranslations('indicators');
  const { indicator, choice, units, observations, locale } = view;
  const standings = standingsOf(units, byUnit(observations, choice.component), indicator.direction);
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('crumb'), href: href(locale, 'indicators') },
          { label: indexName(indicator, locale) },
        ]}
      />
      <IndicatorHeadline view={view} finding={useYearFinding(view, standings)} />
      <IndicatorStanding view={view} standings={standings} />
      {choice.component === wholeIndex ? <IndicatorRecomputed {...view} /> : null}
      <IndicatorTrend {...view} />
      <IndicatorDefinition {...view} />
      <IndicatorFigures view={view} standings={standings} />
    </>
  );
}
