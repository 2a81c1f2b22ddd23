/** 0 is "no data" (hatched); 1–5 run from low to high on the map's scale; 6 has no figure that may be compared. */
export type MapClass = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface ValueRange {
  mapClass: MapClass;
  from: number;
  to: number;
  count: number;
}

export interface Classification {
  /** Lowest first; only classes that hold a value. */
  ranges: ValueRange[];
  missing: number;
  classOf: (value: number | null) => MapClass;
}

/** With fewer than five groups the scale is spread, so that "more" still stands out. */
const spread: Record<number, readonly MapClass[]> = {
  1: [3],
  2: [1, 5],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

function tally(values: readonly number[]) {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** The fifth in which the middle of a run of equal values lies: equal values are never split. */
function fifths(groups: readonly (readonly [number, number])[], total: number) {
  let before = 0;
  return groups.map(([, count]) => {
    const middle = (before + count / 2) / total;
    before += count;
    return Math.min(4, Math.floor(middle * 5));
  });
}

/**
 * Five quantile classes for one measure (any unit). Up to five distinct values get a class each;
 * `null` is "no data", never a low value.
 */
export function classify(values: readonly (number | null)[]): Classification {
  const known = values.filter((value) => value !== null);
  const groups = tally(known);
  const bins = groups.length <= 5 ? groups.map((_, index) => index) : fifths(groups, known.length);
  const used = [...new Set(bins)];
  const scale = spread[used.length] ?? [];
  const ranges: ValueRange[] = used.map((bin, index) => {
    const members = groups.filter((_, position) => bins[position] === bin);
    return {
      mapClass: scale[index] ?? 0,
      from: members[0]?.[0] ?? 0,
      to: members.at(-1)?.[0] ?? 0,
      count: members.reduce((sum, [, count]) => sum + count, 0),
    };
  });
  const classOf = (value: number | null) =>
    value === null ? 0 : (ranges.find(({ from, to }) => value >= from && value <= to)?.mapClass ?? 0);
  return { ranges, missing: values.length - known.length, classOf };
}
