import { z } from 'zod';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';

/** What is held of one component of an index in one year, and the figures its charts draw, as everybody may take it along. */
export const openCoverage = z.strictObject({
  indicator: z.string(),
  component: z.string(),
  scheme: z.string(),
  year: z.int(),
  units: z.int(),
  values: z.int(),
  ranks: z.int(),
  national: z.number().nullable(),
  mean: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  published_on: z.iso.date().nullable(),
});

export type OpenCoverage = z.infer<typeof openCoverage>;

export const coverageSorts = ['indicator', 'year'] as const;

export type AskedCoverage = Readonly<{
  indicator?: readonly string[] | undefined;
  component?: string | undefined;
  year?: number | undefined;
  sort?: string | undefined;
}>;

const isAsked = <T>(asked: readonly T[] | T | undefined, value: T) =>
  asked === undefined || (Array.isArray(asked) ? asked.includes(value) : asked === value);

/** The rows asked for, by index, component and year unless asked otherwise. */
export function openCoverageOf(
  rows: readonly YearCoverage[],
  { indicator, component, year, sort = 'indicator' }: AskedCoverage,
): readonly OpenCoverage[] {
  const found = rows.filter(
    (row) =>
      isAsked(indicator, row.indicator) && isAsked(component, row.component) && isAsked(year, row.year),
  );
  const ordered = sort.endsWith('year') ? found.toSorted((left, right) => left.year - right.year) : found;
  return (sort.startsWith('-') ? ordered.toReversed() : ordered).map((row) => ({
    ...{ indicator: row.indicator, component: row.component, scheme: row.scheme, year: row.year },
    ...{ units: row.units, values: row.values, ranks: row.ranks },
    ...{ national: row.national, mean: row.mean, low: row.low, high: row.high },
    published_on: row.publishedOn,
  }));
}
