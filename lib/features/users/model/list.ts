import { parseCsv } from 'hucre/csv';

/** The columns of a pasted list, in their order. */
export const listColumns = ['name', 'email', 'role', 'province', 'from', 'until', 'language'] as const;

/** One person of a list, as typed, with the row it stands on, from 1. */
export type ListLine = Readonly<{
  line: number;
  cells: Readonly<Record<(typeof listColumns)[number], string>>;
}>;

function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  return text.includes(';') ? ';' : ',';
}

/** A head names its columns and no address. */
function isHead(cells: readonly string[], at: number): boolean {
  return at === 0 && !cells.some((cell) => cell.includes('@'));
}

/** The rows of a table copied out of a spreadsheet (tabs) or of CSV (comma or semicolon), without head and blank rows. */
export function readList(text: string): readonly ListLine[] {
  const rows = parseCsv(text, { delimiter: delimiterOf(text), skipEmptyRows: false });
  return rows.flatMap((row, at) => {
    const cells = row.map((cell) => String(cell).trim());
    if (cells.every((cell) => cell === '') || isHead(cells, at)) return [];
    const named = Object.fromEntries(listColumns.map((name, column) => [name, cells[column] ?? '']));
    return [{ line: at + 1, cells: named as ListLine['cells'] }];
  });
}
