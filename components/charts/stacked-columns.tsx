import { stackParts, type ScaleTick, type StackedColumn, type StackedPart } from './stack';

export interface StackedColumnsProps {
  /** Everything the picture says, in one sentence. */
  label: string;
  columns: readonly StackedColumn[];
  /** Keys of columns that begin another scheme: a broken line stands before them. */
  breaks?: readonly string[];
  /** Keys of columns that hold older answers and may still move: lines are drawn over them. */
  held?: readonly string[];
  /** What stands at the left of the columns. */
  scale?: readonly ScaleTick[];
}

const [top, bottom] = [4, 152];

/** Fills that need an outline to be seen on the paper. */
const outlined = new Set(['none', 'na', 'unknown']);

const percent = (share: number) => `${String(Math.round(share * 10_000) / 100)}%`;

const yOf = (share: number) => Math.round((bottom - share * (bottom - top)) * 10) / 10;

type PartProps = Readonly<{ part: StackedPart; of: number; isHeld: boolean }>;

function Part({ part, of, isHeld }: PartProps) {
  const [y, end] = [yOf(part.to), yOf(part.from)];
  const box = {
    ...{ x: percent((part.column + 0.1) / of), width: percent(0.8 / of) },
    ...{ y, height: Math.round((end - y) * 10) / 10 },
  };
  return (
    <>
      <rect className={outlined.has(part.kind) ? `d-${part.kind} gone` : `d-${part.kind}`} {...box} />
      {isHeld ? <rect className="veil" {...box} /> : null}
      {end - y < 16 ? null : (
        <text
          className={isHeld ? `on-${part.kind} held` : `on-${part.kind}`}
          x={percent((part.column + 0.5) / of)}
          y={y + 13}
        >
          {part.count}
        </text>
      )}
    </>
  );
}

/** Lines across, which the columns stand upon, each with its share or count at the left. */
function Scale({ ticks }: { ticks: readonly ScaleTick[] }) {
  return ticks.map(({ share, label }) => (
    <g key={share}>
      <line className="grid-line" x1="0" x2="100%" y1={yOf(share)} y2={yOf(share)} />
      <text className="scale" x="-6" y={yOf(share) + 4}>
        {label}
      </text>
    </g>
  ));
}

/** Periods side by side, each a column of its parts; numbers in them where there is room. */
export function StackedColumns({ label, columns, breaks = [], held = [], scale = [] }: StackedColumnsProps) {
  const of = columns.length;
  const step = Math.ceil(of / 9);
  const isHeld = ({ column }: StackedPart) => held.includes(columns[column]?.key ?? '');
  return (
    <svg className={scale.length > 0 ? 'dist columns scaled' : 'dist columns'} role="img" aria-label={label}>
      <Scale ticks={scale} />
      {stackParts(columns).map((part) => (
        <Part key={`${String(part.column)}-${part.kind}`} part={part} of={of} isHeld={isHeld(part)} />
      ))}
      <line className="ax" x1="0" x2="100%" y1={bottom} y2={bottom} />
      {columns.map((column, index) => (
        <g key={column.key}>
          {breaks.includes(column.key) ? (
            <line className="brk" x1={percent(index / of)} x2={percent(index / of)} y1="0" y2={bottom + 18} />
          ) : null}
          {index % step === 0 ? (
            <text
              className={index % (2 * step) === 0 ? 'tick' : 'tick alt'}
              x={percent((index + 0.5) / of)}
              y={bottom + 16}
            >
              {column.label}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
