import { stackParts, type StackedColumn, type StackedPart } from './stack';

export interface ColumnSparkProps {
  columns: readonly StackedColumn[];
  /** Keys of columns that begin another scheme. */
  breaks?: readonly string[];
  /** Keys of columns that hold older answers and may still move. */
  held?: readonly string[];
}

const [width, height] = [12, 40];

const drawnOrder = ['done', 'late', 'high', 'low', 'over', 'na', 'none', 'unknown'] as const;

const box = (column: number, y: number, tall: number) =>
  `M${String(column * width + 1)} ${String(y)}h${String(width - 2)}v${String(tall)}h${String(2 - width)}z`;

const tenth = (value: number) => Math.round(value * 10) / 10;

const boxOf = ({ column, from, to }: StackedPart) =>
  box(column, tenth(height - to * height), tenth((to - from) * height));

/**
 * Many small columns side by side, one path per kind so that a page of sixty stays light. The number and the table
 * beside it say the same: the picture itself is hidden from screen readers.
 */
export function ColumnSpark({ columns, breaks = [], held = [] }: ColumnSparkProps) {
  const parts = stackParts(columns);
  const at = (keys: readonly string[], draw: (column: number) => string) =>
    columns.map((column, index) => (keys.includes(column.key) ? draw(index) : '')).join('');
  const shapes = [
    ...drawnOrder.map((kind) => ({
      fill: `d-${kind}`,
      d: parts
        .filter((part) => part.kind === kind)
        .map(boxOf)
        .join(''),
    })),
    {
      fill: 'veil',
      d: parts
        .filter(({ column }) => held.includes(columns[column]?.key ?? ''))
        .map(boxOf)
        .join(''),
    },
    { fill: 'brk', d: at(breaks, (index) => `M${String(index * width)} 0v${String(height)}`) },
  ];
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${String(Math.max(1, columns.length) * width)} ${String(height)}`}
      aria-hidden="true"
    >
      {shapes.map(({ fill, d }) => (d === '' ? null : <path key={fill} className={fill} d={d} />))}
    </svg>
  );
}
