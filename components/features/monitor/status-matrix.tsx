import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useCellWords } from '@/components/features/monitor/cell-words';
import { MatrixCell } from '@/components/features/monitor/matrix-cell';
import { countDone, groupsOf, type Group } from '@/components/features/monitor/matrix-groups';
import { MatrixHeads } from '@/components/features/monitor/matrix-heads';
import { MatrixKey } from '@/components/features/monitor/matrix-key';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Board, BoardRow } from '@/lib/features/reporting/model/board';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ board: Board }>;

type RowProps = Readonly<{
  row: BoardRow;
  groups: readonly Group[];
  words: ReturnType<typeof useCellWords>;
}>;

function Row({ row, groups, words }: RowProps) {
  const { locale } = useReportingWords();
  const { province, reportId } = row;
  const name = locale === 'vi' ? province.name : province.nameEn;
  const sent = row.isReadable ? href(locale, 'reviewReport', { reportId }) : null;
  return (
    <tr>
      <th scope="row">{sent === null ? name : <a href={sent}>{name}</a>}</th>
      {groups.map((group) => (
        <Fragment key={group.kind}>
          {row.cells
            .filter(({ taskNumber }) => group.tasks.some(({ number }) => number === taskNumber))
            .map((cell) => (
              <MatrixCell
                key={cell.taskNumber}
                cell={cell}
                words={words(cell)}
                itemHref={sent && `${sent}#muc-${String(cell.taskNumber)}`}
              />
            ))}
          <td className="r tally">{row.submittedAt === null ? '–' : countDone(row, group)}</td>
        </Fragment>
      ))}
    </tr>
  );
}

function Totals({ board }: Props) {
  const t = useTranslations('monitor.matrix');
  const { number } = useReportingWords();
  const done = (group: Group) => board.rows.reduce((sum, row) => sum + countDone(row, group), 0);
  return (
    <tr>
      <th scope="row">{t('done-row')}</th>
      {groupsOf(board).map((group) => (
        <Fragment key={group.kind}>
          {group.tasks.map((task) => (
            <td key={task.id} className="c">
              {number(done({ ...group, tasks: [task] }))}
            </td>
          ))}
          <td className="r tally">{number(done(group))}</td>
        </Fragment>
      ))}
    </tr>
  );
}

/** What the matrix shows, of verified tasks alone: the others enter no headline. */
function Finding({ board }: Props) {
  const t = useTranslations('monitor.matrix');
  const { number } = useReportingWords();
  const [verified, candidates] = groupsOf(board);
  const sent = board.rows.filter(({ submittedAt }) => submittedAt !== null);
  if (verified?.kind !== 'verified') return null;
  const tasks = verified.tasks.length;
  return (
    <p>
      {t('finding', {
        done: number(sent.reduce((sum, row) => sum + countDone(row, verified), 0)),
        of: number(tasks * sent.length),
        tasks,
        provinces: sent.length,
        candidates: candidates?.tasks.length ?? 0,
      })}
    </p>
  );
}

/** Provinces × tasks: a table that is a heat map as well; each cell says its status by letter, word and colour. */
export function StatusMatrix({ board }: Props) {
  const t = useTranslations('monitor.matrix');
  const { period } = useReportingWords();
  const words = useCellWords(board.rows.flatMap(({ cells }) => cells));
  const groups = groupsOf(board);
  return (
    <section className="matrix-part" aria-labelledby="ma-tran">
      <h2 id="ma-tran" className="part">
        {t('title')}
      </h2>
      <Finding board={board} />
      <p className="notes">{t('note')}</p>
      <MatrixKey />
      <div className="matrix" role="region" aria-label={t('region')} tabIndex={0}>
        <table>
          <caption className="vh">{t('caption', { period: period(board.period.code) })}</caption>
          <thead>
            <MatrixHeads groups={groups} />
          </thead>
          <tbody>
            {board.rows.map((row) => (
              <Row key={row.reportId} row={row} groups={groups} words={words} />
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
