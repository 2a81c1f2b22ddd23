import type { Cell as Detail, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Book, BookLine } from '@/lib/features/workbook/model/book-content';
import {
  addressOf,
  answerColumns,
  columns,
  widths,
  type AnswerColumn,
  type Column,
} from '@/lib/features/workbook/model/columns';
import type { Cell } from '@/lib/features/workbook/model/grid';
import { documentRange } from '@/lib/features/workbook/model/document-sheet';
import { rowKey, type Kept } from '@/lib/features/workbook/model/kept';
import { literal } from '@/lib/features/workbook/model/literal';
import { heading, open, told, wrong } from '@/lib/features/workbook/model/styles';
import { dateColumn } from '@/lib/platform/day';

/** The hidden sheet of the words to choose from. */
export const listSheet = '_danh_muc';

/** A text stays a text: without the format, programs make a day of `12/2022` as soon as it is typed. */
const formats: Partial<Record<AnswerColumn, string>> = {
  completedOn: 'dd/mm/yyyy',
  ...{ note: '@', obstacle: '@', proposal: '@', reply: '@', documentIds: '@' },
};

function valueOf(cell: Cell): CellValue {
  if (cell.kind === 'text') return literal(cell.text);
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'day' ? dateColumn(cell.day) : null;
}

function answerDetail(column: AnswerColumn, { cells, wrong: faulty }: BookLine): Partial<Detail> {
  const cell = cells[column];
  const isPercent = cell.kind === 'number' && cell.isPercent;
  const numFmt = isPercent ? '0.##%' : formats[column];
  const base = faulty.includes(column) ? wrong : open;
  return { value: valueOf(cell), style: numFmt === undefined ? base : { ...base, numFmt } };
}

function toldDetail(value: string | number | null): Partial<Detail> {
  return { value: typeof value === 'string' ? literal(value) : value, style: told };
}

function detailOf(column: Column, each: BookLine, kept: Kept): Partial<Detail> {
  const answer = answerColumns.find((name) => name === column);
  if (answer !== undefined) return answerDetail(answer, each);
  return toldDetail(
    column === 'row' ? rowKey(kept, each.number) : (each[column as keyof BookLine] as string),
  );
}

const firstLine = 2;

/** Whatever is chosen or typed in these columns; several documents stand in one cell, so theirs is only an offer. */
function validations(book: Book): DataValidation[] {
  const { lines, words, documents } = book;
  const range = (column: AnswerColumn) => {
    const at = columns.indexOf(column);
    return `${addressOf(firstLine, at)}:${addressOf(firstLine + lines.length - 1, at)}`;
  };
  const list = { type: 'list', allowBlank: true } as const;
  const strict = { ...list, showErrorMessage: true, errorMessage: words.notListed } as const;
  const statuses = Object.keys(words.lists.status).length;
  const offered = { ...list, range: range('documentIds'), formula1: documentRange(book) };
  return [
    { ...strict, range: range('valueStatus'), formula1: `'${listSheet}'!$A$1:$A$${statuses}` },
    { ...strict, range: range('confirm'), formula1: `'${listSheet}'!$B$1:$B$1` },
    ...(documents.length === 0 ? [] : [offered]),
  ];
}

/** The sheet that is filled in: a line for each task. */
export function answerSheet(book: Book): WriteSheet {
  const { kept, lines, words } = book;
  const cells = new Map<string, Partial<Detail>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { value: column, style: told });
    cells.set(`1,${at}`, { value: words.headings[column], style: heading });
    lines.forEach((each, index) => cells.set(`${firstLine + index},${at}`, detailOf(column, each, kept)));
  });
  return {
    name: words.names.answers,
    rows: Array.from({ length: firstLine + lines.length }, () => columns.map(() => null)),
    cells,
    columns: columns.map((column) => ({ width: widths[column], hidden: column === 'row' })),
    rowDefs: new Map([[0, { hidden: true }]]),
    freezePane: { rows: firstLine, columns: 3 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: validations(book),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}
