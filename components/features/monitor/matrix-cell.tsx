import type { CellWords } from '@/components/features/monitor/cell-words';
import type { BoardCell } from '@/lib/features/reporting/model/board';

/** Steps of the heat of work under way: a quarter each. */
function heatOf({ status, percent }: BoardCell): string {
  if (status !== 'in_progress' && status !== 'overdue') return status;
  return status === 'overdue' ? 'overdue' : `step-${Math.min(4, Math.floor((percent ?? 0) / 25) + 1)}`;
}

type Props = Readonly<{
  cell: BoardCell;
  words: CellWords;
  /** The item in the report that was sent; null while nothing was. */
  itemHref: string | null;
}>;

/** A cell of the matrix: the percentage of what is under way, a letter for the rest; leads to the item. */
export function MatrixCell({ cell, words, itemHref }: Props) {
  const { seen, spoken } = words;
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
