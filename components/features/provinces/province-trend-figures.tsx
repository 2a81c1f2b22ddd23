import { useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/charts/chart-figure';
import type { ChartSeries } from '@/components/charts/chart-series';
import { LineChart } from '@/components/charts/line-chart';
import { SmallMultiples } from '@/components/charts/small-multiples';
import type { ProvinceView } from '@/components/features/provinces/province-view';
import { knownDay } from '@/components/features/overview/known-day';
import { StatusFigure } from '@/components/features/trends/status-figure';
import { StatusKey } from '@/components/features/trends/status-key';
import { shortPeriod } from '@/components/features/trends/trend-segments';
import { breaksAt, completedShare, type TrendRow } from '@/lib/features/reporting/model/trend';
import { formatPercent, formatPeriod } from '@/lib/platform/format';

const percents = { low: 0, high: 100 };

type Props = Readonly<{ view: ProvinceView; own: readonly TrendRow[] }>;

/** The share completed beside the region's and the country's: picture and table of the same rows. */
function ShareFigure({ view, own }: Props) {
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

/** The province's own statuses, and its share completed beside its region's and the country's. */
export function ProvinceTrendFigures({ view, own }: Props) {
  return (
    <>
      <StatusKey rows={own} day={knownDay(view)} />
      <SmallMultiples row="three">
        <StatusFigure locale={view.locale} name={view.name} rows={own} day={knownDay(view)} />
        <ShareFigure view={view} own={own} />
      </SmallMultiples>
    </>
  );
}
