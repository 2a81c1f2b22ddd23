'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { ChartSeries } from './chart-series';
import { writePercent } from './write-percent';

export type SharePlotProps = Readonly<{
  /** Everything the picture says, in one sentence. */
  label: string;
  /** What each point is called under the axis and over its figures. */
  names: readonly string[];
  /** Percentages, 0–100; what is missing stays a gap. */
  series: readonly ChartSeries[];
  /** How a percentage is written: its digits, and the language's own mark. */
  language: 'vi-VN' | 'en-GB';
  /** How many of the last points are of periods that are not over: the way to them is hatched and dotted. */
  open?: number;
}>;

const strokes: Readonly<Record<ChartSeries['kind'], string>> = {
  main: 'var(--q5)',
  second: 'var(--good)',
  third: 'var(--ink-2)',
};

/** The order of the lines; otherwise the figures would stand by the alphabet of their names. */
const kinds: readonly string[] = Object.keys(strokes);

const tooltip = {
  contentStyle: {
    background: 'var(--paper)',
    border: '1px solid var(--line-strong)',
    borderRadius: '8px',
    fontSize: '14px',
  },
  labelStyle: { color: 'var(--ink)', fontWeight: 650 },
  itemStyle: { color: 'var(--ink)' },
  cursor: { stroke: 'var(--line-strong)' },
  separator: ': ',
};

type Values = ChartSeries['values'];

/** A figure of each period; the line up to the last period that is over; and the one from there on. */
function partsOf({ kind, values }: ChartSeries, index: number, over: number) {
  const at = (holds: boolean): Values[number] => (holds ? (values[index] ?? null) : null);
  return [
    [kind, at(true)],
    [`${kind}-over`, at(index < over)],
    [`${kind}-open`, at(index >= over - 1)],
  ] as const;
}

/** The points alone answer the pointer: each line is drawn in two pieces, of which neither has them all. */
function linesOf({ kind, label }: ChartSeries) {
  const shared = { stroke: strokes[kind], isAnimationActive: false } as const;
  const piece = { ...shared, dot: false, activeDot: false, tooltipType: 'none' } as const;
  const width = kind === 'main' ? 2.5 : 1.75;
  return [
    <Line
      key={`${kind}-over`}
      {...piece}
      dataKey={`${kind}-over`}
      strokeWidth={width}
      strokeDasharray={kind === 'third' ? '4 3' : '0'}
    />,
    <Line key={`${kind}-open`} {...piece} dataKey={`${kind}-open`} strokeWidth={1.5} strokeDasharray="1 4" />,
    <Line
      key={kind}
      {...shared}
      dataKey={kind}
      name={label}
      strokeWidth={0}
      dot={{ r: 3, strokeWidth: width, strokeDasharray: '0' }}
    />,
  ];
}

/** Shares over periods under the pointer and the arrow keys: each period's figures together, in the order of the lines. */
export function SharePlot({ label, names, series, language, open = 0 }: SharePlotProps) {
  const over = names.length - open;
  const write = (value: unknown) => writePercent(language, Number(value));
  const points = names.map((name, index) => ({
    name,
    ...Object.fromEntries(series.flatMap((each) => partsOf(each, index, over))),
  }));
  return (
    <div className="plot">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 8, right: 16, bottom: 0, left: 0 }} title={label}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="name" tickLine={false} stroke="var(--ink-2)" fontSize={12} />
          <YAxis domain={[0, 100]} width={48} tickFormatter={write} stroke="var(--ink-2)" fontSize={12} />
          {open === 0 ? null : (
            <ReferenceArea
              x1={names[Math.max(over - 1, 0)] ?? ''}
              x2={names.at(-1) ?? ''}
              fill="url(#hatch-s)"
              fillOpacity={1}
            />
          )}
          <Tooltip
            {...tooltip}
            formatter={write}
            itemSorter={({ dataKey }) => kinds.indexOf(String(dataKey))}
          />
          {series.flatMap(linesOf)}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
