import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { provinceHref } from '@/components/features/overview/province-href';
import { knownDay } from '@/components/features/overview/known-day';
import { ProvinceSpark } from '@/components/features/trends/province-spark';
import { ProvinceTrendTable } from '@/components/features/trends/province-trend-table';
import { StatusKey } from '@/components/features/trends/status-key';
import { useStatusFinding } from '@/components/features/trends/status-section';
import type { TrendView } from '@/components/features/trends/trend-view';
import { Disclosure } from '@/components/ui/disclosure';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { isRegion, nameOf, regions } from '@/lib/features/provinces/model/unit';
import { comparableEnds, rowsOf } from '@/lib/features/reporting/model/trend';
import { formatDate, formatPeriod } from '@/lib/platform/format';

function RegionSparks({ view, region }: { view: TrendView; region: string | null }) {
  const t = useTranslations('provinces.region');
  const own = view.provinces.filter((province) => province.region === region);
  if (own.length === 0) return null;
  return (
    <div className="mb-8">
      <h3 className="mb-4">{t(isRegion(region) ? region : 'none')}</h3>
      <ul className="sparks">
        {own.map((province) => (
          <ProvinceSpark
            key={province.slug}
            name={nameOf(province, view.locale)}
            href={provinceHref(view, province)}
            rows={rowsOf(view.rows, province.slug)}
            day={knownDay(view)}
          />
        ))}
      </ul>
    </div>
  );
}

/** Every province in small, by region from north to south, each leading to its page; and all of them as one table. */
export function ProvinceSparks(view: TrendView) {
  const t = useTranslations('trends');
  const { locale, day, rows, provinces } = view;
  const keys = provinces.map((province) => province.slug);
  const names = new Map(provinces.map((province) => [province.slug, nameOf(province, locale)]));
  const title = useStatusFinding({ ...view, keys, nameOf: (key) => names.get(key) ?? key });
  const ends = comparableEnds(view.country);
  if (ends === null) return null;
  const periods = {
    first: formatPeriod(locale, ends.first.period),
    last: formatPeriod(locale, ends.last.period),
  };
  const notes = [
    t('provinces.note', { ...periods, total: ends.last.expected / ends.last.provinces }),
    t('status.note', { period: periods.last, day: formatDate(locale, day) }),
    view.isInvented ? t('invented') : '',
  ];
  return (
    <Section id="status" title={title} note={notes.filter(Boolean).join(' ')}>
      <StatusKey rows={rows} day={knownDay(view)} />
      {[...regions, null].map((region) => (
        <RegionSparks key={region} view={view} region={region} />
      ))}
      <Disclosure summary={t('provinces.table', { count: provinces.length })}>
        <ProvinceTrendTable {...view} />
      </Disclosure>
      <DownloadLinks locale={locale} resource="trends" query={{ group: 'province', date: askedDay(view) }} />
    </Section>
  );
}
