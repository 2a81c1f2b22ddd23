/** A place in a ranking: `rank` as 1-2-2-4, `isTied` when another has the same score. */
export type Ranked<T> = Readonly<{ row: T; score: number; rank: number; isTied: boolean }>;

export type Direction = 'higher' | 'lower';

/**
 * Competition ranking: equal scores have equal rank and the next rank is skipped (1-2-2-4).
 * Rows without a score are left out: absent is not last. Within a rank the given order is kept.
 */
export function rankByScore<T>(
  rows: readonly T[],
  scoreOf: (row: T) => number | null,
  better: Direction = 'higher',
): readonly Ranked<T>[] {
  const sign = better === 'higher' ? -1 : 1;
  const scored = rows.flatMap((row) => {
    const score = scoreOf(row);
    return score === null ? [] : [{ row, score }];
  });
  const ahead = (score: number) => scored.filter((other) => sign * other.score < sign * score).length;
  const equal = (score: number) => scored.filter((other) => other.score === score).length;
  return scored
    .toSorted((left, right) => sign * (left.score - right.score))
    .map((each) => ({ ...each, rank: ahead(each.score) + 1, isTied: equal(each.score) > 1 }));
}

/** One year of an index of one province beside its region and the country. */
export type SeriesPoint = Readonly<{
  indicator: string;
  component: string;
  year: number;
  /** First year of the scheme; a new one starts a new series. Empty where the index has one scheme. */
  scheme: string;
  nameVi: string;
  nameEn: string;
  value: number | null;
  rank: number | null;
  rankOf: number | null;
  regionMean: number | null;
  provinceMean: number | null;
  provinceCount: number;
  national: number | null;
  source: string | null;
  isDerived: boolean;
}>;

/** The points of one index, oldest first. */
export function seriesOf(
  points: readonly SeriesPoint[],
  indicator: string,
  component: string,
): readonly SeriesPoint[] {
  return points
    .filter((point) => point.indicator === indicator && point.component === component)
    .toSorted((left, right) => left.year - right.year);
}

/** Years in which a new scheme starts a new series, so that no line may cross into them. */
export function breaksOf(points: readonly SeriesPoint[]): readonly number[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before !== undefined && before.scheme !== point.scheme ? [point.year] : [];
  });
}
