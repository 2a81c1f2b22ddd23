import { useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/charts/chart-figure';
import { LineChart } from '@/components/charts/line-chart';
import type { Domain } from '@/components/charts/scale';
import { breaksOf, type SeriesPoint } from '@/lib/features/indicators/model/series';
import type { Locale } from '@/lib/i18n/locale';
import { formatNumber } from '@/lib/platform/format';

type Drawn = Readonly<{
  locale: Locale;
  /** The province's name, for the picture's description. */
  name: string;
  points: readonly SeriesPoint[];
  title: string;
  note: string;
  digits: number;
}>;

type Column = Readonly<{
  kind: 'main' | 'second' | 'third';
  label: string;
  values: readonly (number | null)[];
}>;

function useFigure({ locale, name, points, title, note, digits }: Drawn, columns: readonly Column[]) {
  const t = useTranslations('provinces.page.indices');
  const format = (value: number) => formatNumber(locale, value, digits);
  const years = points.map((point) => point.year);
  const cell = (value: number | null | undefined) => (value == null ? '–' : format(value));
  const rows = years.map((year, index) => [
    String(year),
    ...columns.map((column) => cell(column.values[index])),
  ]);
  const [main] = columns;
  const described = years.map((year, index) => `${String(year)} ${cell(main?.values[index])}`).join('; ');
  const figure = {
    title,
    note,
    tableLabel: t('table'),
    table: {
      caption: t('table-of', { title }),
      headings: [t('year'), ...columns.map((each) => each.label)],
      rows,
    },
  };
  const chart = {
    label: `${name}, ${title}: ${described}`,
    years,
    series: columns,
    breaks: breaksOf(points),
    format,
  };
  return { figure, chart };
}

/** An index of the province against its region and the country; lines never cross a change of scheme. */
export function ValueChart(props: Drawn) {
  const t = useTranslations('provinces.page.indices');
  const { figure, chart } = useFigure(props, [
    { kind: 'main', label: t('province'), values: props.points.map((point) => point.value) },
    { kind: 'second', label: t('region'), values: props.points.map((point) => point.regionMean) },
    {
      kind: 'third',
      label: t('country'),
      values: props.points.map((point) => point.national ?? point.provinceMean),
    },
  ]);
  return (
    <ChartFigure {...figure}>
      <LineChart {...chart} />
    </ChartFigure>
  );
}

/** The same against the country alone, where too few provinces of the region have a value to speak of a mean. */
export function CountryChart(props: Drawn) {
  const t = useTranslations('provinces.page.indices');
  const { figure, chart } = useFigure(props, [
    { kind: 'main', label: t('province'), values: props.points.map((point) => point.value) },
    { kind: 'third', label: t('country'), values: props.points.map((point) => point.national) },
  ]);
  return (
    <ChartFigure {...figure}>
      <LineChart {...chart} numbers="points" />
    </ChartFigure>
  );
}

const ranks: Domain = { low: 1, high: 63, reversed: true };

/** Ranks run downwards, the best on top, among the 63. */
export function RankChart(props: Drawn) {
  const t = useTranslations('provinces.page.indices');
  const { figure, chart } = useFigure(props, [
    { kind: 'main', label: t('rank-label'), values: props.points.map((point) => point.rank) },
  ]);
  return (
    <ChartFigure {...figure}>
      <LineChart
        {...chart}
        domain={ranks}
        numbers="points"
        ends={{ top: t('rank-first'), bottom: t('rank-last') }}
      />
    </ChartFigure>
  );
}
