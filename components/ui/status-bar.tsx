export type SegmentKind = 'done' | 'late' | 'high' | 'low' | 'over' | 'none' | 'na' | 'unknown';

export interface Segment {
  kind: SegmentKind;
  label: string;
  count: number;
}

const outlined = new Set<SegmentKind>(['none', 'na', 'unknown']);

function place(segments: readonly Segment[]) {
  const total = segments.reduce((sum, segment) => sum + segment.count, 0);
  return segments.map((segment, index) => {
    const before = segments.slice(0, index).reduce((sum, earlier) => sum + earlier.count, 0);
    return { ...segment, x: percentOf(before, total), width: percentOf(segment.count, total) };
  });
}

function percentOf(part: number, total: number) {
  return Math.round((part / total) * 10_000) / 100;
}

/** How many provinces stand where: one bar, numbers written into it from three on. */
export function StatusBar({ segments }: { segments: readonly Segment[] }) {
  const drawn = place(segments.filter((segment) => segment.count > 0));
  return (
    <svg
      className="dist"
      role="img"
      aria-label={segments.map((segment) => `${segment.label}: ${String(segment.count)}`).join('; ')}
    >
      {drawn.map(({ kind, x, width }) => (
        <rect
          key={kind}
          className={outlined.has(kind) ? `d-${kind} gone` : `d-${kind}`}
          x={`${String(x)}%`}
          width={`${String(width)}%`}
          height="100%"
        />
      ))}
      {drawn.map(({ kind, x, count }) =>
        count < 3 ? null : (
          <text key={kind} className={`on-${kind}`} x={`${String(x)}%`} dx="7" y="17">
            {count}
          </text>
        ),
      )}
    </svg>
  );
}
