import { stackParts, type StackedColumn } from './stack';

export interface ColumnSparkProps {
  columns: readonly StackedColumn[];
  /** Keys of columns that begin another scheme. */
  breaks?: readonly string[];
  /** Keys of columns under which a foot says that nothing was told. */
  unreported?: readonly string[];
}

const [width, height, foot] = [12, 40, 3];

const drawnOrder = ['done', 'late', 'high', 'low', 'over', 'na', 'none', 'unknown'] as const;

const box = (column: number, y: number, tall: number) =>
  `M${String(column * width + 1)} ${String(y)}h${String(width - 2)}v${String(tall)}h${String(2 - width)}z`;

const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Many small columns side by side, one path per kind so that a page of sixty stays light. The number and the table
 * beside it say the same: the picture itself is hidden from screen readers.
 */
export function ColumnSpark({ columns, breaks = [], unreported = [] }: ColumnSparkProps) {
  const parts = stackParts(columns);
  const at = (keys: readonly string[], draw: (column: number) => string) =>
    columns.map((column, index) => (keys.includes(column.key) ? draw(index) : '')).join('');
  const shapes = [
    ...drawnOrder.map((kind) => ({
      fill: `d-${kind}`,
      d: parts
        .filter((part) => part.kind === kind)
        .map(({ column, from, to }) => box(column, tenth(height - to * height), tenth((to - from) * height)))
        .join(''),
    })),
    { fill: 'f-foot', d: at(unreported, (index) => box(index, height + 3, foot)) },
    { fill: 'brk', d: at(breaks, (index) => `M${String(index * width)} 0v${String(height)}`) },
  ];
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${String(Math.max(1, columns.length) * width)} ${String(height + foot + 3)}`}
      aria-hidden="true"
    >
      {shapes.map(({ fill, d }) => (d === '' ? null : <path key={fill} className={fill} d={d} />))}
    </svg>
  );
}
