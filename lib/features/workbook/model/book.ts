import { writeXlsx, type Cell as Detail, type CellValue, type WriteSheet } from 'hucre/xlsx';
import {
  addressOf,
  answerColumns,
  columns,
  widths,
  type AnswerColumn,
  type Column,
} from '@/lib/features/workbook/model/columns';
import type { Cell } from '@/lib/features/workbook/model/grid';
import { keptRows, keptSheet, rowKey, type Kept } from '@/lib/features/workbook/model/kept';
import { heading, open, told, top, wrong } from '@/lib/features/workbook/model/styles';
import type { Cells, ListWords } from '@/lib/features/workbook/model/typed';
import { dateColumn } from '@/lib/platform/day';

/** One task on the sheet: what only tells, as words, and the answers as they stand or were typed. */
export type BookLine = Readonly<Record<Exclude<Column, AnswerColumn | 'row'>, string | number | null>> &
  Readonly<{ number: number; cells: Cells; wrong: readonly AnswerColumn[] }>;

/** The words of a workbook; it is Vietnamese whatever the language of the page it is taken from. */
export type BookWords = Readonly<{
  names: Readonly<{ guide: string; answers: string }>;
  guide: readonly string[];
  headings: Readonly<Record<Column, string>>;
  lists: ListWords;
  notListed: string;
}>;

export type Book = Readonly<{ kept: Kept; lines: readonly BookLine[]; words: BookWords }>;

const listSheet = '_danh_muc';
/** A text stays a text: without the format, programs make a day of `12/2022` as soon as it is typed. */
const formats: Partial<Record<AnswerColumn, string>> = {
  completedOn: 'dd/mm/yyyy',
  ...{ note: '@', obstacle: '@', proposal: '@', reply: '@' },
};

/** Programs read `_x000D_` in a text as the character of that number, and `#N/A` as an error of their own. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replace(/^#(?=[A-Z/0_]+[!?]?$)/, '_x0023_');
}

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

function answerSheet({ kept, lines, words }: Book): WriteSheet {
  const cells = new Map<string, Partial<Detail>>();
  columns.forEach((column, at) => {
    cells.set(`0,${at}`, { value: column, style: told });
    cells.set(`1,${at}`, { value: words.headings[column], style: heading });
    lines.forEach((each, index) => cells.set(`${firstLine + index},${at}`, detailOf(column, each, kept)));
  });
  const rows = Array.from({ length: firstLine + lines.length }, () => columns.map(() => null));
  const range = (column: AnswerColumn) => {
    const at = columns.indexOf(column);
    return `${addressOf(firstLine, at)}:${addressOf(firstLine + lines.length - 1, at)}`;
  };
  const list = {
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    errorMessage: words.notListed,
  } as const;
  const { status } = words.lists;
  return {
    name: words.names.answers,
    rows,
    cells,
    columns: columns.map((column) => ({ width: widths[column], hidden: column === 'row' })),
    rowDefs: new Map([[0, { hidden: true }]]),
    freezePane: { rows: firstLine, columns: 3 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: [
      {
        ...list,
        range: range('valueStatus'),
        formula1: `'${listSheet}'!$A$1:$A$${Object.keys(status).length}`,
      },
      { ...list, range: range('confirm'), formula1: `'${listSheet}'!$B$1:$B$1` },
    ],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The workbook of a report: how to fill it in, the answers, and what the portal needs to know it again. */
export async function writeBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { words, kept } = book;
  const statuses = Object.values(words.lists.status);
  const hidden = { veryHidden: true, protection: { sheet: true } } as const;
  const bytes = await writeXlsx({
    properties: { title: words.names.answers, creator: 'Tiến độ số' },
    activeSheet: 0,
    sheets: [
      {
        name: words.names.guide,
        rows: words.guide.map((each) => [each]),
        columns: [{ width: 110, style: { alignment: top } }],
        protection: { sheet: true },
      },
      answerSheet(book),
      {
        name: listSheet,
        ...hidden,
        rows: statuses.map((each, at) => [each, at === 0 ? words.lists.yes : null]),
      },
      { name: keptSheet, ...hidden, rows: keptRows(kept).map((row) => [...row]) },
    ],
  });
  return new Uint8Array(bytes);
}
