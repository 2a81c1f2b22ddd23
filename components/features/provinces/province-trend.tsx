import { useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/charts/chart-figure';
import type { ChartSeries } from '@/components/charts/chart-series';
import { LineChart } from '@/components/charts/line-chart';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { askedDay } from '@/components/features/data/asked-day';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { knownDay } from '@/components/features/trends/known-day';
import { StatusFigure } from '@/components/features/trends/status-figure';
import { StatusKey } from '@/components/features/trends/status-key';
import { shortPeriod } from '@/components/features/trends/trend-segments';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import {
  breaksAt,
  comparableEnds,
  completedIn,
  completedShare,
  rowsOf,
  type TrendRow,
} from '@/lib/features/reporting/model/trend';
import { formatPercent, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

const percents = { low: 0, high: 100 };

function useFinding({ name }: ProvinceView, own: readonly TrendRow[]): string {
  const t = useTranslations('trends.province');
  const ends = comparableEnds(own);
  if (ends === null) return '';
  const [from, to] = [completedIn(ends.first), completedIn(ends.last)];
  if (from === to) return t('title-flat', { name, to });
  return t(from < to ? 'title' : 'title-fell', { name, from, to });
}

/** The share completed beside the region's and the country's: picture and table of the same rows. */
function ShareFigure({ view, own }: { view: ProvinceView; own: readonly TrendRow[] }) {
  const t = useTranslations('trends');
  const { locale, record, unit } = view;
  const line = (kind: ChartSeries['kind'], key: string, label: string) => ({
    ...{ kind, label },
    values: own.map((row) => {
      const same = record.trend.find((each) => each.key === key && each.period === row.period);
      return same === undefined ? null : completedShare(same);
    }),
  });
  const series = [
    line('main', unit.slug, t('province.own')),
    ...(unit.region === null ? [] : [line('second', unit.region, t('province.region'))]),
    line('third', 'all', t('province.country')),
  ];
  const format = (value: number | null | undefined) => (value == null ? '–' : formatPercent(locale, value));
  const rows = own.map((row, index) => [
    formatPeriod(locale, row.period),
    ...series.map((each) => format(each.values[index])),
  ]);
  const ends = series.map((each) => `${each.label} ${format(each.values.at(-1))}`).join('; ');
  const note = t('province.share-note');
  return (
    <ChartFigure
      title={ends}
      note={note}
      tableLabel={t('status.table')}
      table={{ caption: note, headings: [t('status.period'), ...series.map((each) => each.label)], rows }}
    >
      <LineChart
        label={`${note}: ${ends}`}
        years={own.map((row) => shortPeriod(row.period))}
        breaks={breaksAt(own).map(shortPeriod)}
        series={series}
        domain={percents}
        format={format}
      />
    </ChartFigure>
  );
}

/** How the province came to where it stands, period by period, beside its region and the country. */
export function ProvinceTrend(view: ProvinceView) {
  const t = useTranslations('trends');
  const { locale, day, today, record, unit, name, isInvented } = view;
  const own = rowsOf(record.trend, unit.slug);
  const title = useFinding(view, own);
  if (own.every((row) => row.reported === 0)) return null;
  const date = day === today ? undefined : day;
  return (
    <Section id="trend" title={title} note={isInvented ? t('invented') : undefined}>
      <StatusKey rows={own} day={knownDay(view)} />
      <SmallMultiples row="three">
        <StatusFigure locale={locale} name={name} rows={own} day={knownDay(view)} />
        <ShareFigure view={view} own={own} />
      </SmallMultiples>
      <DownloadLinks
        locale={locale}
        resource="trends"
        query={{
          group: 'province,region,national',
          key: [unit.slug, ...(unit.region === null ? [] : [unit.region]), 'all'].join(','),
          date: askedDay(view),
        }}
      />
      <p className="linkrow small noprint">
        <a href={href(locale, 'trends', {}, { date, group: 'province' })}>{t('province.more')}</a>
      </p>
    </Section>
  );
}
