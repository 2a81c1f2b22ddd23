import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { IndexLinks } from '@/components/features/indicators/index-links';
import { CountryChart, RankChart, ValueChart } from '@/components/features/provinces/index-chart';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { seriesOf, type SeriesPoint } from '@/lib/features/indicators/model/series';
import { formatDate, formatNumber } from '@/lib/platform/format';

type Words = ReturnType<typeof useTranslations<'provinces.page.indices'>>;

const lastValue = (points: readonly SeriesPoint[]) => points.findLast((point) => point.value !== null);
const lastRank = (points: readonly SeriesPoint[]) => points.findLast((point) => point.rank !== null);

/** The finding of the section, from what the newest points say. */
function findingOf({ series, name }: ProvinceView, t: Words): string {
  const papi = lastValue(seriesOf(series, 'PAPI', 'total'));
  const dti = lastRank(seriesOf(series, 'DTI', 'total'));
  const parts = [
    papi === undefined
      ? ''
      : t((papi.value ?? 0) > (papi.provinceMean ?? 0) ? 'finding-papi-above' : 'finding-papi-below', {
          year: String(papi.year),
        }),
    dti === undefined ? '' : t('finding-dti', { rank: dti.rank ?? 0, year: String(dti.year) }),
  ].filter(Boolean);
  return parts.length === 0 ? t('finding-none') : `${name}: ${parts.join('; ')}`;
}

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

/** Every figure of the province; the means beside it follow from the files of the indices' own pages. */
function IndexFiles({ locale, unit }: ProvinceView) {
  return (['PAPI', 'DTI'] as const).map((indicator) => (
    <DownloadLinks
      key={indicator}
      locale={locale}
      title={indicator}
      resource="observations"
      query={{ indicator, province: unit.slug }}
    />
  ));
}

/** Four indices year by year: two of PAPI, the DTI as rank and as score, breaks and gaps drawn as such. */
export function ProvinceIndices(view: ProvinceView) {
  const t = useTranslations('provinces.page.indices');
  const titles = useTitles(view);
  const [papi, egov, dti] = [
    titles.series('PAPI', 'total'),
    titles.series('PAPI', 'quan_tri_dien_tu'),
    titles.series('DTI', 'total'),
  ];
  if (papi.length + dti.length === 0) return null;
  const shared = { locale: view.locale, name: view.name };
  return (
    <Section
      id="indices"
      title={findingOf(view, t)}
      note={t('note', { day: formatDate(view.locale, view.day) })}
    >
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
      <p className="notes mt-4">{t('source')}</p>
      <IndexFiles {...view} />
      <IndexLinks locale={view.locale} series={view.series} />
    </Section>
  );
}
