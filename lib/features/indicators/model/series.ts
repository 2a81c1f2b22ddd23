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

/** The newest point with a value. */
export function lastValue(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.findLast((point) => point.value !== null);
}

/** The newest point with a rank. */
export function lastRank(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points.findLast((point) => point.rank !== null);
}
