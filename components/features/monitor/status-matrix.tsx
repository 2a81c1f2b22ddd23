import { useTranslations } from 'next-intl';
import { MatrixCell } from '@/components/features/monitor/matrix-cell';
import { MatrixKey } from '@/components/features/monitor/matrix-key';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Board, BoardRow } from '@/lib/features/reporting/model/board';
import { isCompleted } from '@/lib/features/reporting/model/status';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ board: Board }>;

function Heads({ board }: Props) {
  const t = useTranslations('monitor.matrix');
  const { locale, short } = useReportingWords();
  return (
    <tr>
      <th scope="col">{t('province')}</th>
      {board.tasks.map((task) => (
        <th key={task.id} scope="col" className="c">
          <a href={href(locale, 'task', { number: task.number })} title={short(task)}>
            {task.number}
            <span className="vh">. {short(task)}</span>
          </a>
        </th>
      ))}
      <th scope="col" className="r">
        {t('done')}
      </th>
    </tr>
  );
}

function Row({ row }: Readonly<{ row: BoardRow }>) {
  const { locale } = useReportingWords();
  const { province, reportId } = row;
  const name = locale === 'vi' ? province.name : province.nameEn;
  return (
    <tr>
      <th scope="row">
        {row.isReadable ? <a href={href(locale, 'reviewReport', { reportId })}>{name}</a> : name}
      </th>
      {row.cells.map((cell) => (
        <MatrixCell key={cell.taskNumber} cell={cell} />
      ))}
      <td className="r">{row.cells.filter(({ status }) => isCompleted(status)).length}</td>
    </tr>
  );
}

function Totals({ board }: Props) {
  const t = useTranslations('monitor.matrix');
  const { number } = useReportingWords();
  const done = board.tasks.map(
    (task) =>
      board.rows.filter(({ cells }) =>
        cells.some(({ taskNumber, status }) => taskNumber === task.number && isCompleted(status)),
      ).length,
  );
  return (
    <tr>
      <th scope="row">{t('done-row')}</th>
      {board.tasks.map((task, index) => (
        <td key={task.id} className="c">
          {number(done[index] ?? 0)}
        </td>
      ))}
      <td className="r">{number(done.reduce((sum, count) => sum + count, 0))}</td>
    </tr>
  );
}

/** Provinces × tasks: a table that is a heat map as well; each cell says its status by letter, word and colour. */
export function StatusMatrix({ board }: Props) {
  const t = useTranslations('monitor.matrix');
  const { period } = useReportingWords();
  return (
    <section className="matrix-part" aria-labelledby="ma-tran">
      <h2 id="ma-tran" className="part">
        {t('title')}
      </h2>
      <p className="notes">{t('note')}</p>
      <MatrixKey />
      <div className="matrix" role="region" aria-label={t('region')} tabIndex={0}>
        <table>
          <caption className="vh">{t('caption', { period: period(board.period.code) })}</caption>
          <thead>
            <Heads board={board} />
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <Row key={row.reportId} row={row} />
            ))}
          </tbody>
          <tfoot>
            <Totals board={board} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}
