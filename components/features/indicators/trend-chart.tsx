import { useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/charts/chart-figure';
import type { ChartSeries } from '@/components/charts/chart-series';
import { LineChart } from '@/components/charts/line-chart';
import { figureText } from '@/components/features/indicators/figure-text';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { nationalKind } from '@/lib/features/indicators/model/coverage';
import { isNational, type Trend, type TrendPoint } from '@/lib/features/indicators/model/trend';

type ChartProps = Readonly<{ view: IndicatorView; name: string; trend: Trend }>;

/** The published figure of the country where there is one, otherwise our mean between the lowest and the highest. */
function useColumns({ view, trend }: ChartProps): readonly ChartSeries[] {
  const t = useTranslations('indicators.trend');
  const column = (kind: ChartSeries['kind'], label: string, of: (point: TrendPoint) => number | null) => ({
    kind,
    label,
    values: trend.points.map(of),
  });
  if (isNational(trend))
    return [column('main', t(`national-${nationalKind(view.coverage)}`), (point) => point.national)];
  return [
    column('main', t('mean'), (point) => point.mean),
    column('second', t('high'), (point) => point.high),
    column('third', t('low'), (point) => point.low),
  ];
}

function useTitle({ view, name, trend }: ChartProps, main: ChartSeries | undefined): string {
  const t = useTranslations('indicators.trend');
  const known = trend.points.flatMap(({ year }, index) => {
    const value = main?.values[index];
    return value == null ? [] : [{ year, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return name;
  return t(trend.breaks.length > 0 ? 'chart-break' : 'chart-national', {
    name,
    from: figureText(view, first.value),
    first: String(first.year),
    to: figureText(view, last.value),
    last: String(last.year),
  });
}

/** One component over the years, and the very same numbers as a table. */
export function TrendChart(props: ChartProps) {
  const t = useTranslations('indicators.trend');
  const { view, trend } = props;
  const columns = useColumns(props);
  const [main] = columns;
  const title = useTitle(props, main);
  const cell = (value: number | null | undefined) => (value == null ? '–' : figureText(view, value));
  const rows = trend.points.map(({ year, values, units }, index) => [
    String(year),
    ...columns.map((column) => cell(column.values[index])),
    `${String(values)}/${String(units)}`,
  ]);
  const years = trend.points.map((point) => point.year);
  return (
    <ChartFigure
      title={title}
      note={t(isNational(trend) ? `note-national-${nationalKind(view.coverage)}` : 'note-own')}
      tableLabel={t('table')}
      table={{
        caption: title,
        headings: [t('year'), ...columns.map((column) => column.label), t('values')],
        rows,
      }}
    >
      <LineChart
        label={`${props.name}: ${rows.map(([year = '', value = '']) => `${year} ${value}`).join('; ')}`}
        years={years}
        series={columns}
        breaks={trend.breaks}
        format={(value) => figureText(view, value)}
        numbers={trend.breaks.length > 0 ? 'points' : 'ends'}
      />
    </ChartFigure>
  );
}
