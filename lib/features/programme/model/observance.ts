import type { IsoDay } from '@/lib/platform/day';

/** A digital transformation day: the nation's, or a province's own. */
export type Observance = Readonly<{
  /** Null for the whole country. */
  slug: string | null;
  name: string | null;
  nameEn: string | null;
  /** `MM-DD`; null: decided, but the day was not found. */
  recursOn: string | null;
  decisionNumber: string | null;
  decidedOn: IsoDay | null;
  source: string;
  /** The first day on which the province no longer exists: nobody has said who keeps its day since. */
  endsOn: IsoDay | null;
}>;

/** The year the provinces' days are known to be kept in, where the decision has no date. */
const knownYear = '2022';

/** The first time the day falls after it was decided; of a decision without a date, in 2022. */
export function firstOccurrence(recursOn: string, decidedOn: IsoDay | null): IsoDay {
  const sameYear = `${decidedOn?.slice(0, 4) ?? knownYear}-${recursOn}`;
  if (decidedOn === null || sameYear >= decidedOn) return sameYear;
  return `${String(Number(sameYear.slice(0, 4)) + 1)}-${recursOn}`;
}

/** In the order of the calendar; the nation's day before others of its date, unknown days last. */
export function inCalendarOrder(days: readonly Observance[]): readonly Observance[] {
  const keyOf = ({ recursOn, slug }: Observance) => `${recursOn ?? '99'} ${slug ?? ''}`;
  return days.toSorted((left, right) => keyOf(left).localeCompare(keyOf(right)));
}
