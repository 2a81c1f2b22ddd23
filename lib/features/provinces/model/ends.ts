export type End = 'top' | 'bottom';

/** More than these are cut off, unless they share the last place shown. */
const shown = 10;

/** The end of a ranking an address asks for; null for the whole of it. */
export function endIn(part: string | undefined): End | null {
  return part === 'top' || part === 'bottom' ? part : null;
}

function first<T extends Readonly<{ rank: string }>>(rows: readonly T[]): readonly T[] {
  const last = rows[shown - 1]?.rank;
  return rows.filter((row, place) => place < shown || row.rank === last);
}

/** Ten rows of one end of a ranking, in its order, with everyone who shares the last place; rows without one are left out. */
export function endOf<T extends Readonly<{ rank: string }>>(rows: readonly T[], end: End): readonly T[] {
  const placed = rows.filter((row) => row.rank !== '–');
  return end === 'top' ? first(placed) : first(placed.toReversed()).toReversed();
}
