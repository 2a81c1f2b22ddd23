import type { IsoDay } from '@/lib/platform/day';

type Days = Readonly<{
  effectiveOn: IsoDay;
  /** The first possible day of the decision; null where its date is not known. */
  decidedOn: IsoDay | null;
  today: IsoDay;
  /** The last published composition before it, apart from one that is corrected. */
  before: IsoDay | null;
}>;

/** Why a composition cannot hold from a day; null when it can. Not yet, before its decision, or before the last one. */
export function dayProblem({ effectiveOn, decidedOn, today, before }: Days): string | null {
  if (effectiveOn > today) return 'committees.dayAhead';
  if (decidedOn !== null && effectiveOn < decidedOn) return 'committees.dayBeforeDecision';
  return before !== null && effectiveOn <= before ? 'committees.dayBehind' : null;
}
