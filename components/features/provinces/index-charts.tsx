import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { CountryChart, RankChart, ValueChart } from '@/components/features/provinces/index-chart';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { lastRank, lastValue, seriesOf, type SeriesPoint } from '@/lib/features/indicators/model/series';
import { formatNumber } from '@/lib/platform/format';

function useTitles({ series, locale }: ProvinceView) {
  const t = useTranslations('provinces.page.indices');
  return {
    value: (key: 'papi' | 'egov' | 'dti-score', points: readonly SeriesPoint[], digits: number) => {
      const last = lastValue(points);
      if (last?.value == null) return t(`${key}-none`);
      return t(key, { value: formatNumber(locale, last.value, digits), year: String(last.year) });
    },
    rank: (points: readonly SeriesPoint[]) => {
      const last = lastRank(points);
      return last?.rank == null
        ? t('dti-rank-none')
        : t('dti-rank', { rank: last.rank, year: String(last.year) });
    },
    series: (indicator: string, component: string) => seriesOf(series, indicator, component),
  };
}

/** Two indices of PAPI, and the DTI as rank and as score. */
export function IndexCharts(view: ProvinceView) {
  const t = useTranslations('provinces.page.indices');
  const titles = useTitles(view);
  const [papi, egov, dti] = [
    titles.series('PAPI', 'total'),
    titles.series('PAPI', 'quan_tri_dien_tu'),
    titles.series('DTI', 'total'),
  ];
  const shared = { locale: view.locale, name: view.name };
  return (
    <SmallMultiples>
      <ValueChart
        {...shared}
        points={papi}
        title={titles.value('papi', papi, 2)}
        note={t('papi-note')}
        digits={2}
      />
      <ValueChart
        {...shared}
        points={egov}
        title={titles.value('egov', egov, 2)}
        note={t('egov-note')}
        digits={2}
      />
      <RankChart {...shared} points={dti} title={titles.rank(dti)} note={t('dti-rank-note')} digits={0} />
      <CountryChart
        {...shared}
        points={dti}
        title={titles.value('dti-score', dti, 4)}
        note={t('dti-score-note')}
        digits={4}
      />
    </SmallMultiples>
  );
}
