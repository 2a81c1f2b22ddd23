import { writeXlsx } from 'hucre/xlsx';
import type { Column } from '@/lib/platform/api/described';
import { cellText } from '@/lib/platform/api/csv';
import type { Cell, OpenRow } from '@/lib/platform/api/resource';
import { dateColumn, type IsoDay } from '@/lib/platform/day';

type Table = Readonly<{
  name: string;
  columns: readonly Column[];
  rows: readonly OpenRow[];
  /** Lines of the second sheet: what this is, from whom, under which terms, and each column explained. */
  about: readonly (readonly string[])[];
  /** The name of that sheet, where it is not open data. */
  aboutName?: string;
  /** Stands in the file as its date, so that equal data make equal files. */
  day: IsoDay;
}>;

/** Excel itself holds no longer text in a cell. */
const longest = 32_000;

const widths: Partial<Record<Column['kind'], number>> = {
  date: 12,
  'partial-date': 12,
  datetime: 22,
  integer: 10,
  number: 12,
  boolean: 10,
};

const isDay = (cell: string, kind: Column['kind']) =>
  kind === 'date' || (kind === 'partial-date' && cell.length === 10);

/** Days become days, numbers numbers; all else is written as text, which Excel never reads as a formula. */
function typed(cell: Cell, { kind }: Column): string | number | boolean | Date | null {
  if (typeof cell === 'string' && isDay(cell, kind)) return dateColumn(cell);
  if (cell === null || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return cellText(cell).slice(0, longest);
}

/** A workbook of two sheets: the rows with typed cells under a fixed head, and what one must know to use them. */
export async function toXlsx({ name, columns, rows, day, ...told }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const head = columns.map((column) => column.name);
  const body = rows.map((row) => columns.map((column) => typed(row[column.name] ?? null, column)));
  const written = dateColumn(day);
  const book = await writeXlsx({
    properties: { title: name, creator: 'Tiến độ số', created: written, modified: written },
    sheets: [
      {
        name,
        rows: [head, ...body],
        columns: columns.map(({ kind }) => ({ width: widths[kind] ?? 24 })),
        freezePane: { rows: 1 },
      },
      {
        name: told.aboutName ?? 'metadata',
        rows: told.about.map((line) => [...line]),
        columns: [{ width: 28 }, { width: 60 }, { width: 60 }],
      },
    ],
  });
  return new Uint8Array(book);
}
