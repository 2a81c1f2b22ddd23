import type { DrawnPoint, DrawnSeries } from './chart-series';
import { area, spaceOut } from './scale';

interface LabelsProps {
  lines: readonly DrawnSeries[];
  format: (value: number) => string;
}

/** The name of each series at the end of its line, none upon another. */
export function EndLabels({ lines, format }: LabelsProps) {
  const ends = lines.flatMap((line) => {
    const last = line.points.at(-1);
    return last ? [{ line, last }] : [];
  });
  const ys = spaceOut(ends.map(({ last }) => last.y + 4));
  return ends.map(({ line, last }, index) => (
    <text key={line.kind} className={`text-${line.kind}`} x={area.right + 8} y={ys[index]}>
      {line.label} {line.kind === 'main' ? format(last.value) : null}
    </text>
  ));
}

interface ValueLabelProps {
  point: DrawnPoint;
  text: string;
  kind: string;
  below: boolean;
}

function ValueLabel({ point, text, kind, below }: ValueLabelProps) {
  return (
    <text className={`mid text-${kind}`} x={point.x} y={below ? point.y + 19 : point.y - 10}>
      {text}
    </text>
  );
}

/** A label goes under its dot where it would leave the picture or meet the one before it. */
function isBelow(point: DrawnPoint, before: DrawnPoint | null | undefined, text: string): boolean {
  const crowded = before ? Math.abs(before.y - point.y) < 14 && text.length > 4 : false;
  return crowded || point.y < 20;
}

/** Each value at its dot: for few, scattered points that no line joins. */
export function PointLabels({ lines, format }: LabelsProps) {
  return lines.map((line) =>
    line.points.map((point, index) => {
      if (!point) return null;
      const text = format(point.value);
      const below = isBelow(point, line.points[index - 1], text);
      return <ValueLabel key={point.x} point={point} text={text} kind={line.kind} below={below} />;
    }),
  );
}

/** Where the subject began: the number a reader compares the last one with; never on the names of the years. */
export function StartLabel({ lines, format }: LabelsProps) {
  const main = lines.find((line) => line.kind === 'main');
  const first = main?.points[0];
  if (!first) return null;
  const others = lines.flatMap((line) => (line === main ? [] : (line.points[0]?.y ?? [])));
  const below = first.y + 18 < area.bottom && others.every((y) => y <= first.y);
  return (
    <text className="mid text-main" x={first.x} y={below ? first.y + 18 : first.y - 9}>
      {format(first.value)}
    </text>
  );
}
