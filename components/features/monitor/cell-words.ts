import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { BoardCell } from '@/lib/features/reporting/model/board';
import { isCompleted } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';

export type CellWords = Readonly<{ seen: string; spoken: string }>;

function keyOf({ status, percent, isProven }: BoardCell): string {
  return `${status} ${String(percent)} ${String(isProven)}`;
}

/**
 * What a cell says to those who see it, and in words to those who listen. Of a thousand cells few differ, and finding
 * words costs more than showing them: each difference is worded once.
 */
export function useCellWords(cells: readonly BoardCell[]): (cell: BoardCell) => CellWords {
  const t = useTranslations('monitor.matrix');
  const word = useTranslations('status');
  const { number, percent } = useReportingWords();

  const wordsOf = (cell: BoardCell): CellWords => {
    const { status, isProven } = cell;
    const done = status === 'in_progress' ? cell.percent : null;
    const isUnproven = isCompleted(status) && !isProven;
    const standing = word(statusWord(status));
    const spoken =
      cell.percent === null ? standing : t('cell', { word: standing, percent: percent(cell.percent) ?? '' });
    return {
      seen: `${done === null ? t(`short.${status}`) : number(Math.round(done))}${isUnproven ? '?' : ''}`,
      spoken: isUnproven ? `${spoken}, ${t('unproven')}` : spoken,
    };
  };
  const distinct = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const words = new Map([...distinct].map(([key, cell]) => [key, wordsOf(cell)]));
  return (cell) => words.get(keyOf(cell)) ?? wordsOf(cell);
}
