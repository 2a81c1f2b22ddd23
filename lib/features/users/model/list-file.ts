import { writeCsv } from 'hucre/csv';
import { listColumns, readHead, type Places } from '@/lib/features/users/model/list-columns';
import { isExample } from '@/lib/features/users/model/list-example';
import type { Cell, Grid } from '@/lib/features/workbook/model/grid';
import type { FieldIssue } from '@/lib/platform/outcome';

/** The list of a spreadsheet as it would be pasted, row by row at its own number, and the cells that say nothing. */
export type ListFile = Readonly<{ text: string; issues: readonly FieldIssue[] }>;

type Found = Readonly<{ grid: Grid; head: number; places: Places; name: number }>;

/** The head may have moved down, under a title. */
const searched = 30;

function textOf(cell: Cell | undefined): string {
  if (cell?.kind === 'text') return cell.text;
  if (cell?.kind === 'number') return String(cell.value);
  return cell?.kind === 'day' ? cell.day.split('-').reverse().join('/') : '';
}

function headIn(grid: Grid): Found | null {
  for (const [head, row] of grid.rows.slice(0, searched).entries()) {
    const { places, isNamed, problems } = readHead(row.map(textOf));
    const name = places.get('name');
    if (isNamed && problems.length === 0 && name !== undefined) return { grid, head, places, name };
  }
  return null;
}

function issuesIn(row: readonly Cell[], line: number, { places, name }: Found): readonly FieldIssue[] {
  if (isExample(textOf(row[name]))) return [];
  return [...places].flatMap(([column, at]) => {
    const kind = row[at]?.kind ?? 'blank';
    if (kind === 'blank' || kind === 'text' || kind === 'number' || kind === 'day') return [];
    return [{ field: 'lines', key: `workbook.${kind}`, values: { line, column } }];
  });
}

/** The list on whichever sheet has one, wherever its columns stand; null when no sheet names the columns needed. */
export function listOfGrids(grids: readonly Grid[]): ListFile | null {
  const found = grids.map(headIn).find((each) => each !== null);
  if (found === undefined) return null;
  const { grid, head, places } = found;
  const shown = listColumns.flatMap((column) => places.get(column) ?? []);
  const rows = grid.rows.map((row, at) => (at < head ? [''] : shown.map((column) => textOf(row[column]))));
  const issues = grid.rows.flatMap((row, at) => (at > head ? issuesIn(row, at + 1, found) : []));
  return { text: writeCsv(rows, { delimiter: '\t' }).trimEnd(), issues };
}
