'use client';

import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
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
}>;

const strokes: Readonly<Record<ChartSeries['kind'], string>> = {
  main: 'var(--q5)',
  second: 'var(--good)',
  third: 'var(--ink-2)',
};

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
};

/** Shares over periods under the pointer and the arrow keys: each period's figures together, in the order of the lines. */
export function SharePlot({ label, names, series, language }: SharePlotProps) {
  const write = (value: unknown) => writePercent(language, Number(value));
  const points = names.map((name, index) => ({
    name,
    ...Object.fromEntries(series.map(({ kind, values }) => [kind, values[index] ?? null])),
  }));
  return (
    <div className="plot">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 8, right: 16, bottom: 0, left: 0 }} title={label}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="name" tickLine={false} stroke="var(--ink-2)" fontSize={12} />
          <YAxis domain={[0, 100]} width={48} tickFormatter={write} stroke="var(--ink-2)" fontSize={12} />
          <Tooltip {...tooltip} formatter={write} />
          {series.map((each) => (
            <Line
              key={each.kind}
              dataKey={each.kind}
              name={each.label}
              stroke={strokes[each.kind]}
              strokeWidth={each.kind === 'main' ? 2.5 : 1.75}
              strokeDasharray={each.kind === 'third' ? '4 3' : '0'}
              dot={{ r: 3, strokeDasharray: '0' }}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
