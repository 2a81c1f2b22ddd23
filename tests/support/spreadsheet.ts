import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import { columns, type AnswerColumn, type Column } from '@/lib/features/workbook/model/columns';

type Rows = Awaited<ReturnType<typeof readXlsx>>['sheets'][number]['rows'];

/** What is typed anew in the line of each task. */
export type Typed = Readonly<Record<number, Partial<Record<AnswerColumn, string | number>>>>;

/** The first row of the sheet that is filled in holds the keys of its columns. */
function isFilledIn({ rows }: Readonly<{ rows: Rows }>): boolean {
  return rows[0]?.[0] === columns[0];
}

function lineOf(rows: Rows, number: number): number {
  const at = rows.findIndex((row) => row[columns.indexOf('number')] === number);
  if (at === -1) throw new Error(`The workbook has no line of task ${String(number)}.`);
  return at;
}

/** Opens a workbook, types into it and saves it, as somebody does in a spreadsheet program. */
export async function typeInto(bytes: Uint8Array, typed: Typed): Promise<Buffer> {
  const book = await openXlsx(bytes);
  const sheet = book.sheets.find(isFilledIn);
  for (const [number, cells] of Object.entries(typed))
    for (const [column, value] of Object.entries(cells)) {
      const [row, at] = [lineOf(sheet?.rows ?? [], Number(number)), columns.indexOf(column as Column)];
      const known = sheet?.cells?.get(`${String(row)},${String(at)}`);
      sheet?.rows[row]?.splice(at, 1, value);
      if (known !== undefined) known.value = value;
    }
  return Buffer.from(await saveXlsx(book));
}

/** What stands in one cell of the line of a task. */
export async function cellIn(bytes: Uint8Array, number: number, column: Column) {
  const { sheets } = await readXlsx(bytes);
  const rows = sheets.find(isFilledIn)?.rows ?? [];
  return rows[lineOf(rows, number)]?.[columns.indexOf(column)] ?? null;
}
