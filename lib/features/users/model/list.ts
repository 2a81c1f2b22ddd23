import { parseCsv } from 'hucre/csv';
import {
  listColumns,
  readHead,
  type Head,
  type ListColumn,
  unnamed,
} from '@/lib/features/users/model/list-columns';
import { isExample } from '@/lib/features/users/model/list-example';

/** One person of a list, as typed, with the row it stands on, from 1. */
export type ListLine = Readonly<{ line: number; cells: Readonly<Record<ListColumn, string>> }>;

export type ReadList = Readonly<{ lines: readonly ListLine[]; problems: Head['problems'] }>;

function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  return text.includes(';') ? ';' : ',';
}

/** A head names its columns and no address. */
function isHead(cells: readonly string[]): boolean {
  return !cells.some((cell) => cell.includes('@'));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

function cellsOf(row: readonly string[], { places }: Head): ListLine['cells'] {
  const said = listColumns.map((column) => [column, row[places.get(column) ?? -1] ?? '']);
  return Object.fromEntries(said) as ListLine['cells'];
}

/**
 * The rows of a table copied out of a spreadsheet (tabs) or of CSV (comma or semicolon), without head, example and blank
 * rows; columns are found by the head where there is one.
 */
export function readList(text: string): ReadList {
  const parsed = parseCsv(text.replace(/^\ufeff/, ''), {
    delimiter: delimiterOf(text),
    skipEmptyRows: false,
  });
  const rows = parsed.map((row) => row.map((cell) => String(cell).trim()));
  const first = rows.findIndex((row) => !isBlank(row));
  const top = rows[first] ?? [];
  const hasHead = isHead(top);
  const head = hasHead ? readHead(top) : unnamed;
  const lines = rows.flatMap((row, at) => {
    if (isBlank(row) || (hasHead && at === first)) return [];
    const line = { line: at + 1, cells: cellsOf(row, head) };
    return isExample(line.cells.name) ? [] : [line];
  });
  return { lines, problems: head.problems };
}

/** The row on which the same address stands before; null for its first. */
export function earlierLine(lines: readonly ListLine[], { line, cells }: ListLine): number | null {
  const address = cells.email.toLowerCase();
  const first = lines.find((each) => each.cells.email.toLowerCase() === address);
  return address === '' || first === undefined || first.line === line ? null : first.line;
}
