import { rankByScore, type Ranked } from '@/lib/features/indicators/model/rank';
import type { Unit } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/day';

/** A province with what it has published on the verified tasks, and its place in the fullest ranking of the DTI. */
export type ProvinceProgress = Unit &
  Readonly<{
    /** Verified tasks whose newest published answer is 100 percent. */
    done: number;
    /** Verified tasks that do not concern the province, by its own published answer. */
    notApplicable: number;
    /** Code of the newest period the province has published; null when it has published nothing. */
    period: string | null;
    dtiYear: number | null;
    dtiRank: number | null;
    dtiRankOf: number | null;
    /** The day that year's ranking was published: a page of an earlier day must not show it as known then. */
    dtiPublishedOn: IsoDay | null;
  }>;

/** Provinces by verified tasks completed; those that have published nothing are not ranked. */
export function rankByTasks(provinces: readonly ProvinceProgress[]): readonly Ranked<ProvinceProgress>[] {
  return rankByScore(provinces, (province) => (province.period === null ? null : province.done));
}

/** Provinces by their rank in the fullest DTI ranking on record. */
export function rankByDti(provinces: readonly ProvinceProgress[]): readonly Ranked<ProvinceProgress>[] {
  return rankByScore(provinces, (province) => province.dtiRank, 'lower');
}

/** The year of the DTI ranking shown, when it was published, and whether only after the day shown. */
export type DtiEdition = Readonly<{ year: number; publishedOn: IsoDay | null; isLater: boolean }>;

/** The edition the ranks of the list come from; null when there is none. */
export function dtiEditionOf(provinces: readonly ProvinceProgress[], day: IsoDay): DtiEdition | null {
  const ranked = provinces.find((province) => province.dtiYear !== null);
  if (ranked?.dtiYear == null) return null;
  const { dtiYear: year, dtiPublishedOn: publishedOn } = ranked;
  return { year, publishedOn, isLater: publishedOn !== null && publishedOn > day };
}

/**
 * How many tasks a sentence calls many: all but one, or the highest number any province has reached where that is
 * less. Null where nobody has completed any.
 */
export function thresholdOf(done: readonly number[], of: number): number | null {
  const highest = Math.max(0, ...done);
  return highest === 0 ? null : Math.min(highest, Math.max(1, of - 1));
}

/** A rank as people write it: `4`, or `4=` when it is shared. */
export function rankText(ranked: Pick<Ranked<unknown>, 'rank' | 'isTied'>): string {
  return `${String(ranked.rank)}${ranked.isTied ? '=' : ''}`;
}
