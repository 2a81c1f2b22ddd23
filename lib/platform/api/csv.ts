import type { Column } from '@/lib/platform/api/described';
import type { Cell, OpenRow } from '@/lib/platform/api/resource';

/** What a spreadsheet may take for a formula, also behind quotes, spaces and in full-width letters (ASVS 1.2.10). */
const formula = /^(?:[\t\r]|[\s\u00a0"'“”‘’`]*[=+\-@＝＋－＠])/u;

/** Text that opens as text: an apostrophe before what could be a formula. */
export function inert(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A cell as text; a list is one cell with semicolons. Nothing stays nothing, never zero. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}

function field(cell: Cell, { kind }: Column): string {
  const text = kind === 'integer' || kind === 'number' ? cellText(cell) : inert(cellText(cell));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The line of names, as RFC 4180 ends it. */
export function csvHead(columns: readonly Column[]): string {
  return `${columns.map(({ name }) => name).join(',')}\r\n`;
}

/** Lines of rows: days are ISO, numbers have a decimal point, and no text begins like a formula. */
export function csvLines(columns: readonly Column[], rows: readonly OpenRow[]): string {
  return rows
    .map((row) => `${columns.map((column) => field(row[column.name] ?? null, column)).join(',')}\r\n`)
    .join('');
}

/** A whole file, with a byte order mark, without which Excel reads Vietnamese letters wrongly. */
export function toCsv(columns: readonly Column[], rows: readonly OpenRow[]): string {
  return `\ufeff${csvHead(columns)}${csvLines(columns, rows)}`;
}
