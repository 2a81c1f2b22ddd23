import { readXlsx, type Cell as Detail, type Sheet } from 'hucre/xlsx';
import { addressOf } from '@/lib/features/workbook/model/columns';
import { unliteral } from '@/lib/features/workbook/model/literal';
import { mostColumns, mostRows } from '@/lib/features/workbook/model/limits';
import { isIsoDay, type IsoDay } from '@/lib/platform/day';

/** A cell as a spreadsheet program kept it, whatever way it has of writing it down. */
export type Cell =
  | Readonly<{ kind: 'blank' | 'formula' | 'error' | 'merged' | 'truth' }>
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'number'; value: number; isPercent: boolean }>
  | Readonly<{ kind: 'day'; day: IsoDay }>;

export const blank: Cell = { kind: 'blank' };

export type Grid = Readonly<{ name: string; rows: readonly (readonly Cell[])[] }>;

/** Thrown by what is no workbook, or holds more rows than a report could. */
export class UnreadableWorkbook extends Error {
  constructor(readonly problem: 'unreadable' | 'too-many-rows') {
    super(`The workbook is ${problem}.`);
    this.name = 'UnreadableWorkbook';
  }
}

/** Quoted words and colours may hold a percent sign that formats nothing. */
function isPercentFormat(detail: Detail | undefined): boolean {
  const format = detail?.style?.numFmt ?? '';
  return format.replace(/"[^"]*"|\\.|\[[^[\]]*\]/g, '').includes('%');
}

function dayOf(date: Date): Cell {
  // A spreadsheet knows no zones: the day as it is written, whatever the hour beside it.
  const day = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return isIsoDay(day) ? { kind: 'day', day } : { kind: 'error' };
}

type Value = Sheet['rows'][number][number] | undefined;

function valueOf(value: Value, detail: Detail | undefined): Cell {
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'number') return { kind: 'number', value, isPercent: isPercentFormat(detail) };
  if (typeof value === 'boolean') return { kind: 'truth' };
  return typeof value === 'string' && value.trim() !== '' ? { kind: 'text', text: unliteral(value) } : blank;
}

function cellOf(value: Value, detail: Detail | undefined): Cell {
  const isFormula = detail?.formula !== undefined || detail?.type === 'formula';
  if (isFormula) return { kind: 'formula' };
  return detail?.type === 'error' ? { kind: 'error' } : valueOf(value, detail);
}

/** Every cell that a merge covers: what one reads there belongs to several places at once. */
function mergedIn({ merges = [] }: Sheet): (row: number, column: number) => boolean {
  return (row, column) =>
    merges.some(
      ({ startRow, endRow, startCol, endCol }) =>
        row >= startRow && row <= endRow && column >= startCol && column <= endCol,
    );
}

function toGrid(sheet: Sheet): Grid {
  if (sheet.rows.length > mostRows) throw new UnreadableWorkbook('too-many-rows');
  const isMerged = mergedIn(sheet);
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column): Cell =>
      isMerged(at, column) ? { kind: 'merged' } : cellOf(value, sheet.cells?.get(`${at},${column}`)),
    ),
  );
  return { name: sheet.name, rows };
}

/**
 * The sheets of a workbook that Excel, LibreOffice or the portal saved: shared and inline texts, days as serial numbers,
 * percent formats. Throws `UnreadableWorkbook`; nothing in a workbook is ever calculated or followed.
 */
export async function readGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  try {
    const range = `A1:${addressOf(mostRows, mostColumns - 1)}`;
    const { sheets } = await readXlsx(bytes, { readStyles: true, range, maxRows: mostRows + 1 });
    return sheets.map(toGrid);
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : new UnreadableWorkbook('unreadable');
  }
}
