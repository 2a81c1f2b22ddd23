import { allReportsColumns } from '@/app/report-files/all-reports-columns';
import { fileWords, type FileWords } from '@/app/report-files/words';
import type { AllReports } from '@/lib/features/reporting/model/all-reports';
import type { Board } from '@/lib/features/reporting/model/board';
import { writeNamedSheets } from '@/lib/platform/api/named-sheets';
import { env } from '@/lib/platform/env';
import { formatPeriod } from '@/lib/platform/format';

type Line = (string | number | Date | null)[];

function methodLines(t: FileWords, { period, tasks }: Board): Line[] {
  return [
    [t('report-files.all.method')],
    [t('report-files.subject', { period: formatPeriod('vi', period.code) })],
    ...(env().DEMO ? [[t('report-files.demonstration')]] : []),
    ...(['source', 'blank', 'unsent', 'state'] as const).map((part) => [t(`report-files.all.${part}`)]),
    ...(['timeliness', 'proof', 'verified'] as const).map((part) => [t(`report-files.method.${part}`)]),
    ...tasks.map(({ number, titleVi, provenance }) => [
      `${String(number)}. ${titleVi}`,
      t(`report-files.provenance.${provenance}`),
    ]),
  ];
}

/** Every province with every task, so that a filter on either misses nobody; then, on a sheet of its own, the method. */
async function* linesOf(t: FileWords, { board, reports }: AllReports): AsyncGenerator<Line, void> {
  const columns = allReportsColumns(t);
  yield columns.map(({ name }) => name);
  for await (const { row, items } of reports)
    for (const task of board.tasks) {
      const item = items.find(({ taskNumber }) => taskNumber === task.number) ?? null;
      const cell = row.cells.find(({ taskNumber }) => taskNumber === task.number);
      yield columns.map(({ of }) => of({ row, task, item, cell }));
    }
  yield* methodLines(t, board);
}

/** The reports of all provinces of a period as a workbook that is written while it is read; no cell is a formula. */
export function allReportsWorkbook(all: AllReports): ReadableStream<Uint8Array> {
  const t = fileWords();
  const { rows, tasks } = all.board;
  return writeNamedSheets(linesOf(t, all), {
    names: [t('report-files.all.sheet'), t('report-files.all.method')],
    columns: allReportsColumns(t).map(({ width }) => ({ width })),
    freezePane: { rows: 1 },
    // What follows the last province begins the next sheet.
    ...{ maxRowsPerSheet: 1 + rows.length * tasks.length, repeatHeaders: false },
  });
}
