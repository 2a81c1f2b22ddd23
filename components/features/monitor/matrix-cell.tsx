import { useTranslations } from 'next-intl';
import { statusWord } from '@/components/features/reporting/task-status';
import { useReportingWords } from '@/components/features/reporting/words';
import type { BoardCell } from '@/lib/features/reporting/model/board';
import { isCompleted } from '@/lib/features/reporting/model/status';

/** Steps of the heat of work under way: a quarter each. */
function heatOf({ status, percent }: BoardCell): string {
  if (status !== 'in_progress' && status !== 'overdue') return status;
  return status === 'overdue' ? 'overdue' : `step-${Math.min(4, Math.floor((percent ?? 0) / 25) + 1)}`;
}

type Props = Readonly<{
  cell: BoardCell;
  /** The item in the report that was sent; null while nothing was. */
  itemHref: string | null;
}>;

/** What the cell says to those who see it, and in words to those who listen. */
function useSaid(cell: BoardCell) {
  const t = useTranslations('monitor.matrix');
  const word = useTranslations('status');
  const { number, percent } = useReportingWords();
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
}

/** A cell of the matrix: the percentage of what is under way, a letter for the rest; leads to the item. */
export function MatrixCell({ cell, itemHref }: Props) {
  const { seen, spoken } = useSaid(cell);
  const content = (
    <>
      <span aria-hidden="true">{seen}</span>
      <span className="vh">{spoken}</span>
    </>
  );
  return (
    <td className={`c m-${heatOf(cell)}`}>
      {itemHref === null ? (
        content
      ) : (
        // By keyboard the way leads through the province's name: a thousand stops would bar the rest of the page.
        <a href={itemHref} tabIndex={-1}>
          {content}
        </a>
      )}
    </td>
  );
}
