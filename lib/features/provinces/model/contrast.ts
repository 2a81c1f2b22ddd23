/** One cell of a row of a comparison: equal words say the same; a figure where there is one. */
export type Compared = Readonly<{ says: string; figure: number | null; isMissing: boolean }>;

/**
 * How the cells of a row differ. `partial`: something is known of some only, which is not a difference; `by`: the
 * distance between the highest and the lowest figure.
 */
export type Contrast =
  Readonly<{ kind: 'same' | 'partial' | 'different' }> | Readonly<{ kind: 'by'; distance: number }>;

export function contrastOf(cells: readonly Compared[]): Contrast {
  const missing = cells.filter((cell) => cell.isMissing).length;
  if (missing > 0 && missing < cells.length) return { kind: 'partial' };
  if (new Set(cells.map((cell) => cell.says)).size <= 1) return { kind: 'same' };
  const figures = cells.flatMap((cell) => cell.figure ?? []);
  const distance = Math.max(...figures) - Math.min(...figures);
  return figures.length < cells.length || distance === 0 ? { kind: 'different' } : { kind: 'by', distance };
}

/** How many rows differ, however. */
export function countDifferent(contrasts: readonly Contrast[]): number {
  return contrasts.filter(({ kind }) => kind === 'different' || kind === 'by').length;
}
