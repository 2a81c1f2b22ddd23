import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { EmbedFigure } from '@/components/features/embeds/embed-figure';
import { IndexSource } from '@/components/features/embeds/index-source';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { TrendChart } from '@/components/features/indicators/trend-chart';
import type { Trend } from '@/lib/features/indicators/model/trend';

/** An index or one of its parts over the years. */
export function EmbedIndexTrend({ view, trend }: Readonly<{ view: IndicatorView; trend: Trend }>) {
  const t = useTranslations('embed');
  const words = useTranslations('indicators.trend');
  const name = chosenName(view);
  return (
    <EmbedFigure
      title={t('title.embedIndicatorTrend', { name })}
      note={words('note')}
      source={<IndexSource {...view} />}
    >
      <SmallMultiples row="one">
        <TrendChart view={view} trend={trend} name={name} />
      </SmallMultiples>
    </EmbedFigure>
  );
}
