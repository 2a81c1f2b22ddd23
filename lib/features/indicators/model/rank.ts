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
