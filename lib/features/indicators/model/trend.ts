import { hasQuorum, yearsOf, type YearCoverage } from '@/lib/features/indicators/model/coverage';

/** One year of a trend; what too few units know is missing, not small. */
export type TrendPoint = Readonly<{
  year: number;
  /** The figure published for the country. */
  national: number | null;
  mean: number | null;
  low: number | null;
  high: number | null;
  values: number;
  units: number;
}>;

export type Trend = Readonly<{
  points: readonly TrendPoint[];
  /** Years that begin another scheme or another set of units: nothing is compared across. */
  breaks: readonly number[];
}>;

const nothing = { national: null, mean: null, low: null, high: null, values: 0 } as const;

function pointOf(row: YearCoverage): TrendPoint {
  const { year, national, values, units } = row;
  const spread = hasQuorum(values, units) ? row : nothing;
  return { year, national, mean: spread.mean, low: spread.low, high: spread.high, values, units };
}

function isAnother(row: YearCoverage, before: YearCoverage | undefined): boolean {
  return before !== undefined && (before.scheme !== row.scheme || before.units !== row.units);
}

/** The years of a component from the first to the last, those without a figure among them. */
export function trendOf(coverage: readonly YearCoverage[], component: string): Trend {
  const rows = yearsOf(coverage, component);
  const points = rows.flatMap((row, index) => {
    const next = rows[index + 1];
    const gap = next === undefined ? 0 : next.year - row.year - 1;
    const missing = Array.from({ length: gap }, (_, step) => ({
      ...nothing,
      year: row.year + step + 1,
      units: row.units,
    }));
    return [pointOf(row), ...missing];
  });
  const breaks = rows.flatMap((row, index) => (isAnother(row, rows[index - 1]) ? [row.year] : []));
  return { points, breaks };
}

/** Whether somebody published a figure for the country. */
export function isNational({ points }: Trend): boolean {
  return points.some((point) => point.national !== null);
}

/** Whether a trend has two years to look at. */
export function isDrawn({ points }: Trend): boolean {
  return points.filter((point) => point.national !== null || point.mean !== null).length > 1;
}
