import { EndLabels, PointLabels, StartLabel } from './chart-labels';
import { drawSeries, type ChartSeries, type DrawnSeries } from './chart-series';
import { runsOf } from './runs';
import { area, domainOf, type Domain } from './scale';
import { YearAxis } from './year-axis';

export interface LineChartProps {
  /** Everything the picture says, in one sentence. */
  label: string;
  years: readonly (number | string)[];
  /** At most three, one of each kind: beyond, use small multiples. */
  series: readonly ChartSeries[];
  /** Years that begin a new scheme: nothing is drawn or compared across. */
  breaks?: readonly (number | string)[];
  domain?: Domain;
  format: (value: number) => string;
  /** Numbers at the ends of lines, or at every dot where there are few. */
  numbers?: 'ends' | 'points';
  /** Words for the top and the bottom of the scale: 'hạng 1', 'hạng 63'. */
  ends?: { top: string; bottom: string };
}

function Line({ drawn, breaks }: { drawn: DrawnSeries; breaks: ReadonlySet<number> }) {
  const runs = runsOf(drawn.points, breaks);
  const main = drawn.kind === 'main';
  const dots = runs.filter((run) => main || run.length === 1).flat();
  return (
    <>
      {runs.map((run) => (
        <polyline
          key={run[0]?.x}
          className={drawn.kind}
          points={run.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
      ))}
      {dots.map(({ x, y }) => (
        <circle key={x} className={`dot-${drawn.kind}`} cx={x} cy={y} r={main ? 3.5 : 4.5} />
      ))}
    </>
  );
}

function ScaleEnds({ ends }: { ends: NonNullable<LineChartProps['ends']> }) {
  return (
    <>
      <line className="ax" x1="0" x2={area.right} y1={area.top} y2={area.top} />
      <text x={area.right + 14} y={area.top + 4}>
        {ends.top}
      </text>
      <text x={area.right + 14} y={area.bottom + 4}>
        {ends.bottom}
      </text>
    </>
  );
}

function indexesOf(years: LineChartProps['years'], holds: (year: number | string, index: number) => boolean) {
  return new Set(years.flatMap((year, index) => (holds(year, index) ? [index] : [])));
}

/** A small line chart drawn on the server: missing years hatched, changes of scheme broken, labels at the lines. */
export function LineChart({ label, years, series, breaks = [], format, ends, ...rest }: LineChartProps) {
  const domain = rest.domain ?? domainOf(series.flatMap((each) => each.values));
  const lines = series.map((each) => drawSeries(each, domain));
  const breakAt = indexesOf(years, (year) => breaks.includes(year));
  const gone = indexesOf(years, (_, index) => lines.every((line) => !line.points[index]));
  return (
    <svg className="chart" viewBox="0 0 296 150" role="img" aria-label={label}>
      <line className="ax" x1="0" x2={area.right} y1={area.bottom} y2={area.bottom} />
      {ends ? <ScaleEnds ends={ends} /> : null}
      <YearAxis years={years} gone={gone} breaks={breakAt} />
      {lines.toReversed().map((drawn) => (
        <Line key={drawn.kind} drawn={drawn} breaks={breakAt} />
      ))}
      {rest.numbers === 'points' ? (
        <PointLabels lines={lines} format={format} />
      ) : (
        <>
          <EndLabels lines={lines} format={format} />
          <StartLabel lines={lines} format={format} />
        </>
      )}
    </svg>
  );
}
