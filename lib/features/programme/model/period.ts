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

/** The period before the newest published one, to compare with. */
export function previousPublished(periods: readonly PeriodProgress[]): PeriodProgress | null {
  const newest = newestPublished(periods);
  return periods.findLast((period) => period.published > 0 && period.code < (newest?.code ?? '')) ?? null;
}
