import { boardScope } from '@/app/report-files/board-scope';
import { fileWords, type FileWords } from '@/app/report-files/words';
import type { BoardCell, BoardRow } from '@/lib/features/reporting/model/board';
import type { BoardView } from '@/lib/features/reporting/model/board-view';
import { manyReturns, unmovedPeriods } from '@/lib/features/reporting/model/help';
import { owedOf } from '@/lib/features/reporting/model/reminder';
import { isCompleted, officialStatuses } from '@/lib/features/reporting/model/status';
import { statusWord } from '@/lib/features/reporting/model/status-word';
import type { Column, ColumnKind } from '@/lib/platform/api/described';
import type { Cell } from '@/lib/platform/api/resource';
import { toXlsx } from '@/lib/platform/api/xlsx';
import { isoDay, today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { formatPeriod } from '@/lib/platform/format';

type Line = readonly (readonly [name: string, kind: ColumnKind, value: Cell])[];

/** What each province owes, sent and waits for, beside its tasks: one line of the lists. */
function dutyOf(t: FileWords, row: BoardRow, { ageing, help, reminded }: BoardView): Line {
  const owed = owedOf(row);
  const waiting = ageing.waiting.find(({ reportId }) => reportId === row.reportId);
  const rules = help.filter(({ report }) => report.reportId === row.reportId).flatMap((each) => each.rules);
  const limits = { periods: unmovedPeriods, returns: manyReturns };
  const told = reminded.reportIds.filter((id) => id === row.reportId).map(() => t('report-files.yes'));
  return [
    [
      t('report-files.columns.region'),
      'text',
      t(`provinces.region.${(row.province.region ?? 'none') as 'none'}`),
    ],
    [t('report-files.columns.timeliness'), 'text', t(`monitor.course.columns.${row.timeliness}`)],
    [t('report-files.all.columns.sent'), 'date', row.submittedAt && isoDay(new Date(row.submittedAt))],
    [t('report-files.columns.owes'), 'text', owed && t(`report-files.owes.${owed}`)],
    [t('report-files.columns.reminded'), 'text', told.join()],
    [t('report-files.columns.waiting'), 'integer', waiting?.waitingDays ?? null],
    [
      t('report-files.columns.help'),
      'text',
      rules.map((rule) => t(`monitor.help.short.${rule}`, limits)).join('; '),
    ],
  ];
}

/** Words of the many cells, found once: there are few of them, and each costs more than its cell. */
function cellWords(t: FileWords, { board }: BoardView) {
  const unproven = `, ${t('report-files.unproven')}`;
  const columns = new Map(
    board.tasks.map(({ number: task }) => [
      task,
      [t('report-files.columns.status', { task }), t('report-files.columns.percent', { task })] as const,
    ]),
  );
  const words = new Map(officialStatuses.map((status) => [status, t(`status.${statusWord(status)}`)]));
  return ({ taskNumber, status, percent, isProven }: BoardCell): Line => {
    const [said = '', done = ''] = columns.get(taskNumber) ?? [];
    const word = `${words.get(status) ?? ''}${isCompleted(status) && !isProven ? unproven : ''}`;
    return [
      [said, 'text', word],
      [done, 'number', percent],
    ];
  };
}

type Wording = Readonly<{ t: FileWords; inCells: ReturnType<typeof cellWords> }>;

function lineOf({ t, inCells }: Wording, row: BoardRow, view: BoardView): Line {
  const done = row.cells.filter(({ status }) => isCompleted(status));
  const proven = done.filter(({ isProven }) => isProven);
  const isSent = row.submittedAt !== null;
  return [
    [t('report-files.columns.province'), 'text', row.province.nameFull],
    ...dutyOf(t, row, view),
    [t('monitor.course.columns.said'), 'integer', isSent ? done.length : null],
    [t('monitor.course.columns.proven'), 'integer', isSent ? proven.length : null],
    ...row.cells.flatMap(inCells),
  ];
}

/** The board as a workbook: a line for each province, a pair of columns for each task, and what they mean. */
export function boardWorkbook(view: BoardView): Promise<Uint8Array<ArrayBuffer>> {
  const t = fileWords();
  const wording = { t, inCells: cellWords(t, view) };
  const lines = view.board.rows.map((row) => lineOf(wording, row, view));
  const columns: readonly Column[] = (lines[0] ?? []).map(([name, kind]) => ({
    ...{ name, kind, isOptional: true, choices: [] },
  }));
  const period = formatPeriod('vi', view.board.period.code);
  const scope = boardScope(t, view);
  return toXlsx({
    name: t('report-files.sheet'),
    columns,
    rows: lines.map((line) => Object.fromEntries(line.map(([name, , value]) => [name, value]))),
    about: [
      [t('report-files.subject', { period })],
      ...(scope === null ? [] : [[scope]]),
      ...(env().DEMO ? [[t('report-files.demonstration')]] : []),
      ...(['source', 'timeliness', 'completeness', 'proof', 'verified', 'limits'] as const).map((part) => [
        t(`report-files.method.${part}`),
      ]),
      ...view.board.tasks.map(({ number, titleVi, provenance }) => [
        `${String(number)}. ${titleVi}`,
        t(`report-files.provenance.${provenance}`),
      ]),
    ],
    aboutName: t('report-files.all.method'),
    day: today(),
  });
}
