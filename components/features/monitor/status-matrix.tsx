import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { useCellKinds } from '@/components/features/monitor/cell-kinds';
import { MatrixBody } from '@/components/features/monitor/matrix-body';
import { cellsOf, countDone, groupsOf, type Group } from '@/components/features/monitor/matrix-groups';
import { MatrixHeads } from '@/components/features/monitor/matrix-heads';
import { MatrixKey } from '@/components/features/monitor/matrix-key';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Board, BoardRow } from '@/lib/features/reporting/model/board';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ board: Board }>;

/** The rows as numbers: which task is in which column, and what kind each cell is of. */
function Rows({ board }: Props) {
  const { locale } = useReportingWords();
  const { kinds, placeOf } = useCellKinds(board.rows.flatMap(({ cells }) => cells));
  const groups = groupsOf(board);
  const tally = (group: Group) => (row: BoardRow) =>
    row.submittedAt === null ? '–' : String(countDone(row, group));
  return (
    <MatrixBody
      kinds={kinds}
      groups={groups.map((group) => ({
        tasks: group.tasks.map(({ number }) => number),
        tallies: board.rows.map(tally(group)),
      }))}
      rows={board.rows.map(({ reportId, province, isReadable, cells }) => ({
        reportId,
        name: locale === 'vi' ? province.name : province.nameEn,
        href: isReadable ? href(locale, 'reviewReport', { reportId }) : null,
        cells: groups.map((group) => cellsOf(cells, group).map(placeOf)),
      }))}
    />
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
  const groups = groupsOf(board);
  return (
    <section className="matrix-part" aria-labelledby="ma-tran">
      <h2 id="ma-tran" className="part">
        {t('title', { count: board.tasks.length })}
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
            <Rows board={board} />
          </tbody>
          <tfoot>
            <Totals board={board} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}
