import type { Segment, SegmentKind } from '@/components/ui/status-bar';

/** One period: what it is called under the axis, and its parts from the bottom up. */
export interface StackedColumn {
  key: string;
  label: string;
  segments: readonly Segment[];
}

/** A part of a column as shares of the tallest one, 0–1. */
export interface StackedPart {
  kind: SegmentKind;
  column: number;
  from: number;
  to: number;
  count: number;
}

/** A line of the scale: how far up it stands, and what it is called. */
export interface ScaleTick {
  share: number;
  label: string;
}

interface ScaleWords {
  percent: (percent: number) => string;
  number: (count: number) => string;
}

/** What stands beside the columns: shares of their total where that is one for all of them, else their counts. */
export function scaleOf(columns: readonly StackedColumn[], { percent, number }: ScaleWords): ScaleTick[] {
  const totals = columns.map(totalOf);
  const tallest = Math.max(1, ...totals);
  return totals.every((total) => total === tallest)
    ? [0, 0.5, 1].map((share) => ({ share, label: percent(share * 100) }))
    : [0, 1].map((share) => ({ share, label: number(share * tallest) }));
}

function totalOf({ segments }: StackedColumn): number {
  return segments.reduce((sum, segment) => sum + segment.count, 0);
}

/** Where each part stands; what is empty is not drawn. Columns share one scale, whatever their totals. */
export function stackParts(columns: readonly StackedColumn[]): readonly StackedPart[] {
  const tallest = Math.max(1, ...columns.map(totalOf));
  return columns.flatMap(({ segments }, column) => {
    let height = 0;
    return segments.flatMap(({ kind, count }) => {
      const from = height;
      height += count;
      return count === 0 ? [] : [{ kind, column, count, from: from / tallest, to: height / tallest }];
    });
  });
}
