export interface Point {
  x: number;
  y: number;
}

/**
 * Splits a series where a value is missing and where the scheme changed, so that no line crosses either.
 * `breaks` holds the indexes of years that begin a new scheme.
 */
export function runsOf(points: readonly (Point | null)[], breaks: ReadonlySet<number>): Point[][] {
  const runs: Point[][] = [];
  let open: Point[] = [];
  points.forEach((point, index) => {
    if (breaks.has(index) || point === null) {
      if (open.length > 0) runs.push(open);
      open = [];
    }
    if (point) open.push(point);
  });
  if (open.length > 0) runs.push(open);
  return runs;
}
