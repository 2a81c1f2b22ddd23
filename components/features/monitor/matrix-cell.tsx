import { useTranslations } from 'next-intl';
import { statusWord } from '@/components/features/reporting/task-status';
import { useReportingWords } from '@/components/features/reporting/words';
import type { BoardCell } from '@/lib/features/reporting/model/board';

/** Steps of the heat of work under way: a quarter each. */
function heatOf({ status, percent }: BoardCell): string {
  if (status !== 'in_progress' && status !== 'overdue') return status;
  return status === 'overdue' ? 'overdue' : `step-${Math.min(4, Math.floor((percent ?? 0) / 25) + 1)}`;
}

/** A cell of the matrix: the percentage of what is under way, a letter for the rest, the word for those who listen. */
export function MatrixCell({ cell }: Readonly<{ cell: BoardCell }>) {
  const t = useTranslations('monitor.matrix');
  const word = useTranslations('status');
  const { number, percent } = useReportingWords();
  const { status } = cell;
  const done = status === 'in_progress' ? cell.percent : null;
  const spoken = word(statusWord(status));
  return (
    <td className={`c m-${heatOf(cell)}`}>
      <span aria-hidden="true">{done === null ? t(`short.${status}`) : number(Math.round(done))}</span>
      <span className="vh">
        {cell.percent === null ? spoken : t('cell', { word: spoken, percent: percent(cell.percent) ?? '' })}
      </span>
    </td>
  );
}
