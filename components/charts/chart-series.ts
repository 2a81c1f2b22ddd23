import type { Point } from './runs';
import { xOf, yOf, type Domain } from './scale';

export interface ChartSeries {
  /** The subject is drawn strong, what it is compared with thin or dashed. */
  kind: 'main' | 'second' | 'third';
  /** Written at the end of its line. */
  label: string;
  values: readonly (number | null)[];
}

export interface DrawnPoint extends Point {
  value: number;
}

export interface DrawnSeries extends ChartSeries {
  points: (DrawnPoint | null)[];
}

/** Puts a series on the drawing area; what is missing stays missing. */
export function drawSeries(series: ChartSeries, domain: Domain): DrawnSeries {
  const points = series.values.map((value, index) =>
    value === null ? null : { value, x: xOf(index, series.values.length), y: yOf(value, domain) },
  );
  return { ...series, points };
}
