import type { IsoDay } from '@/lib/platform/day';

/** A reporting period as of a day: owed, published, and how much was complete by it (newest answers up to it). */
export type PeriodProgress = Readonly<{
  code: string;
  cutOffOn: IsoDay;
  dueOn: IsoDay;
  locksOn: IsoDay;
  expected: number;
  published: number;
  publishedOn: IsoDay | null;
  done: number;
}>;

/** The newest period of which anything was published; null before the first publication. */
export function newestPublished(periods: readonly PeriodProgress[]): PeriodProgress | null {
  return periods.findLast((period) => period.published > 0) ?? null;
}

/**
 * The period to compare with: the one before that in which most reports are published, so that a period only just
 * begun is not compared with the one it continues.
 */
export function periodBefore(periods: readonly PeriodProgress[]): PeriodProgress | null {
  const main =
    periods.findLast((period) => period.published * 2 >= period.expected) ?? newestPublished(periods);
  if (main === null) return null;
  return periods.findLast((period) => period.published > 0 && period.code < main.code) ?? null;
}
