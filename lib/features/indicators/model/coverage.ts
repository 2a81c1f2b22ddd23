import { componentSlug, wholeIndex } from '@/lib/features/indicators/model/indicator';
import type { IsoDay } from '@/lib/platform/day';

/** What the record holds of one component in one year; a count is of provinces, never of the country's own row. */
export type YearCoverage = Readonly<{
  indicator: string;
  component: string;
  year: number;
  scheme: string;
  /** A day on which the units exist that the figures speak of. */
  unitsDay: IsoDay;
  /** How many units there were: 63, or 34 where the figures are for the units of July 2025. */
  units: number;
  /** Rows on record, the country's own among them. */
  figures: number;
  values: number;
  ranks: number;
  mean: number | null;
  low: number | null;
  high: number | null;
  /** The figure published for the whole country. */
  national: number | null;
  /** The day the results were published, where it is recorded. */
  publishedOn: IsoDay | null;
}>;

/** Nghị quyết 202/2025/QH15 makes 34 units of the 63 from this day. */
const mergedFrom: IsoDay = '2025-07-01';

/** Whether the year's figures speak of the 34 units. */
export function isMerged(row: YearCoverage): boolean {
  return row.unitsDay >= mergedFrom;
}

/** Too few values say nothing of the whole: more than half of the units must have one. */
export function hasQuorum(count: number, units: number): boolean {
  return count * 2 > units;
}

/**
 * What the country's row of an index is: the mean of its provinces where it has provinces (DTI), otherwise a figure of
 * its own (national DTI).
 */
export function nationalKind(coverage: readonly YearCoverage[]): 'mean' | 'country' {
  return coverage.some((row) => row.values + row.ranks > 0) ? 'mean' : 'country';
}

/** The rows of one component, oldest year first. */
export function yearsOf(coverage: readonly YearCoverage[], component: string): readonly YearCoverage[] {
  return coverage
    .filter((row) => row.component === component)
    .toSorted((left, right) => left.year - right.year);
}

/** The newest year that speaks of more than half of the units, otherwise the newest; undefined where there is none. */
export function fullestYear(years: readonly YearCoverage[]): YearCoverage | undefined {
  return years.findLast((row) => hasQuorum(Math.max(row.values, row.ranks), row.units)) ?? years.at(-1);
}

/**
 * The year shown beside a page of a day when none is asked for: the fullest not later than the page, which did not know
 * later data, or the fullest there is.
 */
export function fullestYearBy(years: readonly YearCoverage[], day: IsoDay): YearCoverage | undefined {
  return fullestYear(years.filter((row) => row.year <= Number(day.slice(0, 4)))) ?? fullestYear(years);
}

export type Choice = Readonly<{
  component: string;
  year: number;
  /** What is held of the component, oldest year first. */
  years: readonly YearCoverage[];
  /** What is held of the year; null where nothing was published or found. */
  held: YearCoverage | null;
}>;

/** What an address asks of an index; null for a component the index does not have. */
export function choose(
  coverage: readonly YearCoverage[],
  asked: Readonly<{ year?: string | undefined; component?: string | undefined }>,
): Choice | null {
  const wanted = asked.component ?? wholeIndex;
  const years = coverage
    .filter((row) => componentSlug(row.component) === wanted)
    .toSorted((left, right) => left.year - right.year);
  const usual = fullestYear(years);
  if (usual === undefined) return null;
  const year = asked.year === undefined ? usual.year : Number(asked.year);
  const held = years.find((row) => row.year === year) ?? null;
  return { component: usual.component, year, years, held };
}
