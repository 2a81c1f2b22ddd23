import { useTranslations } from 'next-intl';
import { IndexLinks } from '@/components/features/indicators/index-links';
import { IndexCharts } from '@/components/features/provinces/index-charts';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { lastRank, lastValue, seriesOf } from '@/lib/features/indicators/model/series';
import { formatDate } from '@/lib/platform/format';

/** The finding of the section, from what the newest points say. */
export function useIndicesFinding({ series, name }: ProvinceView): string {
  const t = useTranslations('provinces.page.indices');
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

/** Every figure of the province, and the means drawn beside them. */
function IndexFiles({ locale, unit }: ProvinceView) {
  const means = useTranslations('provinces.page.indices')('means');
  const drawn = ['PAPI', 'DTI'] as const;
  return (
    <>
      {drawn.map((indicator) => (
        <DownloadLinks
          key={indicator}
          locale={locale}
          title={indicator}
          resource="observations"
          query={{ indicator, province: unit.slug }}
        />
      ))}
      <DownloadLinks
        locale={locale}
        title={means}
        resource="coverage"
        query={{ indicator: drawn.join(',') }}
      />
    </>
  );
}

/** Four indices year by year: two of PAPI, the DTI as rank and as score, breaks and gaps drawn as such. */
export function ProvinceIndices(view: ProvinceView) {
  const t = useTranslations('provinces.page.indices');
  const finding = useIndicesFinding(view);
  if (seriesOf(view.series, 'PAPI', 'total').length + seriesOf(view.series, 'DTI', 'total').length === 0)
    return null;
  return (
    <Section id="indices" title={finding} note={t('note', { day: formatDate(view.locale, view.day) })}>
      <IndexCharts {...view} />
      <p className="notes mt-4">{t('source')}</p>
      <IndexFiles {...view} />
      <IndexLinks locale={view.locale} series={view.series} />
    </Section>
  );
}
