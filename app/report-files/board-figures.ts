import type { FileWords } from '@/app/report-files/words';
import type { BoardView } from '@/lib/features/reporting/model/board-view';
import { shareOf, type Completeness } from '@/lib/features/reporting/model/completeness';
import { isCompleted } from '@/lib/features/reporting/model/status';
import { formatNumber, formatPercent, formatPeriod } from '@/lib/platform/format';
import type { OfficialTable } from '@/lib/platform/office/official';

const number = (value: number) => formatNumber('vi', value);
const of = (part: number, { asked }: Completeness) =>
  asked === 0 ? '–' : `${number(part)}/${number(asked)}`;

/** A share in words, `12,5 %`; a dash where nothing was asked. */
export function percentOf(part: number, whole: Completeness): string {
  const share = shareOf(part, whole);
  return share === null ? '–' : formatPercent('vi', share);
}

const timely = ['on_time', 'late', 'not_yet', 'not_submitted', 'exempt'] as const;

/** Each region with how its duties were met and the two numbers of completeness. */
export function regionTable(t: FileWords, { regions }: BoardView): OfficialTable {
  return {
    kind: 'table',
    caption: t('report-files.tables.regions'),
    head: [
      t('monitor.regions.region'),
      ...timely.map((column) => t(`monitor.course.columns.${column}`)),
      ...[t('monitor.course.columns.said'), t('monitor.course.columns.proven')],
    ],
    rows: regions.map(({ region, timeliness, verified }) => [
      t(`provinces.region.${(region ?? 'none') as 'none'}`),
      ...timely.map((column) => number(timeliness[column])),
      ...[of(verified.said, verified), of(verified.proven, verified)],
    ]),
    widths: [0.3, 0.1, 0.08, 0.11, 0.11, 0.09, 0.105, 0.105],
  };
}

/** Each period of the set, oldest first. */
export function periodTable(t: FileWords, { course }: BoardView): OfficialTable {
  return {
    kind: 'table',
    caption: t('report-files.tables.periods'),
    head: [
      ...[t('monitor.course.columns.period'), t('monitor.course.columns.on_time')],
      ...[t('monitor.course.columns.late'), t('monitor.course.columns.not_submitted')],
      ...[t('monitor.course.columns.said'), t('monitor.course.columns.proven')],
    ],
    rows: course.map(({ period, timeliness, verified }) => [
      formatPeriod('vi', period),
      ...[number(timeliness.on_time), number(timeliness.late), number(timeliness.not_submitted)],
      ...[of(verified.said, verified), of(verified.proven, verified)],
    ]),
    widths: [0.25, 0.13, 0.13, 0.19, 0.15, 0.15],
  };
}

/** Each task: how many provinces completed it by what they sent, and how many of these prove it. */
export function taskTable(t: FileWords, { board }: BoardView): OfficialTable {
  const cellsOf = (task: number) =>
    board.rows.flatMap(({ cells }) => cells.filter(({ taskNumber }) => taskNumber === task));
  return {
    kind: 'table',
    caption: t('report-files.tables.tasks'),
    head: [
      ...[t('report-files.columns.task'), t('report-files.columns.provenance')],
      ...[t('monitor.course.columns.said'), t('monitor.course.columns.proven')],
    ],
    rows: board.tasks.map((task) => {
      const done = cellsOf(task.number).filter(({ status }) => isCompleted(status));
      return [
        `${String(task.number)}. ${task.shortVi}`,
        t(`report-files.provenance.${task.provenance}`),
        number(done.length),
        number(done.filter(({ isProven }) => isProven).length),
      ];
    }),
    widths: [0.5, 0.2, 0.15, 0.15],
  };
}
