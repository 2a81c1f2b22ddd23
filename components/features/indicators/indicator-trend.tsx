import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { TrendChart } from '@/components/features/indicators/trend-chart';
import { YearsTable } from '@/components/features/indicators/years-table';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { indexName, partName, wholeIndex, type Edition } from '@/lib/features/indicators/model/indicator';
import { isDrawn, trendOf } from '@/lib/features/indicators/model/trend';

/** The newest edition of each component, the whole index first. */
function componentsOf({ indicator }: IndicatorView): readonly Edition[] {
  return [...new Map(indicator.editions.map((edition) => [edition.component, edition])).values()];
}

/** Each component of which two years can be told, side by side; lines never cross a change of scheme or of units. */
export function IndicatorTrend(view: IndicatorView) {
  const t = useTranslations('indicators.trend');
  const drawn = componentsOf(view).flatMap((edition) => {
    const trend = trendOf(view.coverage, edition.component);
    return isDrawn(trend) ? [{ edition, trend }] : [];
  });
  return (
    <Section id="trend" title={t('title')} note={drawn.length === 0 ? t('too-few') : t('note')}>
      <SmallMultiples>
        {drawn.map(({ edition, trend }) => (
          <TrendChart
            key={edition.component}
            view={view}
            trend={trend}
            name={
              edition.component === wholeIndex
                ? indexName(view.indicator, view.locale)
                : partName(edition, view.locale)
            }
          />
        ))}
        <YearsTable {...view} />
      </SmallMultiples>
      <DownloadLinks locale={view.locale} resource="coverage" query={{ indicator: view.indicator.code }} />
    </Section>
  );
}
