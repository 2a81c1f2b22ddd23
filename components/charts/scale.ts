/** The drawing area inside the small chart's 296 × 150 box; names of series stand right of it. */
export const area = { left: 18, right: 202, top: 18, bottom: 126 } as const;

export interface Domain {
  low: number;
  high: number;
  /** Ranks run downwards: one is best and stands on top. */
  reversed?: boolean;
}

/** Where the nth of `count` equally spaced years stands. */
export function xOf(index: number, count: number): number {
  if (count < 2) return (area.left + area.right) / 2;
  return area.left + (index * (area.right - area.left)) / (count - 1);
}

/** Where a value stands; one decimal is finer than a pixel and keeps the page small. */
export function yOf(value: number, { low, high, reversed = false }: Domain): number {
  const share = high === low ? 0.5 : (value - low) / (high - low);
  const up = reversed ? 1 - share : share;
  return Math.round((area.bottom - up * (area.bottom - area.top)) * 10) / 10;
}

/** A domain with a tenth of air above and below what is drawn. */
export function domainOf(values: readonly (number | null)[]): Domain {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { low: 0, high: 1 };
  const low = Math.min(...known);
  const high = Math.max(...known);
  const air = (high - low) * 0.1;
  return { low: low - air, high: high + air };
}

/** Keeps labels at the end of lines at least a line apart, in their order from top to bottom. */
export function spaceOut(ys: readonly number[], gap = 13): number[] {
  const placed: number[] = [];
  const order = ys.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = -Infinity;
  for (const { y, index } of order) {
    const at = Math.max(y, floor);
    placed[index] = at;
    floor = at + gap;
  }
  const over = Math.max(0, floor - gap - (area.bottom + 4));
  return placed.map((y) => y - over);
}
