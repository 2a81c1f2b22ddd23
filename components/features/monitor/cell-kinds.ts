import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { BoardCell } from '@/lib/features/reporting/model/board';
import { isCompleted } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';

/** What a cell of the matrix shows: its colour, what it says to those who see it, and in words to those who listen. */
export type CellKind = Readonly<{ heat: string; seen: string; spoken: string }>;

type CellKinds = Readonly<{
  kinds: readonly CellKind[];
  /** The place of a cell's kind among them. */
  placeOf: (cell: BoardCell) => number;
}>;

function keyOf({ status, percent, isProven }: BoardCell): string {
  return `${status} ${String(percent)} ${String(isProven)}`;
}

/** Steps of the heat of work under way: a quarter each. */
function heatOf({ status, percent }: BoardCell): string {
  return status === 'in_progress'
    ? `step-${String(Math.min(4, Math.floor((percent ?? 0) / 25) + 1))}`
    : status;
}

/** Of a thousand cells few differ, and finding words costs more than showing them: each difference is worded once. */
export function useCellKinds(cells: readonly BoardCell[]): CellKinds {
  const t = useTranslations('monitor.matrix');
  const word = useTranslations('status');
  const { number, percent } = useReportingWords();

  const kindOf = (cell: BoardCell): CellKind => {
    const { status, isProven } = cell;
    const done = status === 'in_progress' ? cell.percent : null;
    const isUnproven = isCompleted(status) && !isProven;
    const standing = word(statusWord(status));
    const spoken =
      cell.percent === null ? standing : t('cell', { word: standing, percent: percent(cell.percent) ?? '' });
    return {
      heat: heatOf(cell),
      seen: `${done === null ? t(`short.${status}`) : number(Math.round(done))}${isUnproven ? '?' : ''}`,
      spoken: isUnproven ? `${spoken}, ${t('unproven')}` : spoken,
    };
  };
  const distinct = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const keys = [...distinct.keys()];
  const places = new Map(keys.map((key, place) => [key, place]));
  return {
    kinds: [...distinct.values()].map(kindOf),
    placeOf: (cell) => places.get(keyOf(cell)) ?? -1,
  };
}
