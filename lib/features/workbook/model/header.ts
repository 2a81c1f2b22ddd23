import {
  addressOf,
  answerColumns,
  columns,
  neededColumns,
  type AnswerColumn,
  type Column,
} from '@/lib/features/workbook/model/columns';
import { blank, type Cell, type Grid } from '@/lib/features/workbook/model/grid';
import type { Cells } from '@/lib/features/workbook/model/typed';

type Places = ReadonlyMap<Column, number>;

/** The sheet of answers, and where its columns are. */
export type Header = Readonly<{ grid: Grid; row: number; places: Places }>;

/** The header may have moved down and its columns anywhere; it stands in the first rows, each of its words once. */
const searched = 30;

function placesIn(row: readonly Cell[]): Places | null {
  const found = row.flatMap((cell, at) => {
    const column = columns.find((each) => cell.kind === 'text' && cell.text.trim() === each);
    return column === undefined ? [] : [[column, at] as const];
  });
  const places = new Map(found);
  return places.size === found.length && neededColumns.every((each) => places.has(each)) ? places : null;
}

/** Where the sheet of answers and its columns are; null when a column is missing or stands there twice. */
export function findHeader(grids: readonly Grid[]): Header | null {
  for (const grid of grids)
    for (const [row, cells] of grid.rows.slice(0, searched).entries()) {
      const places = placesIn(cells);
      if (places !== null) return { grid, row, places };
    }
  return null;
}

function cellAt(row: readonly Cell[], places: Places, column: Column): Cell {
  return row[Number(places.get(column))] ?? blank;
}

function cellsIn(row: readonly Cell[], places: Places): Cells {
  const at = (column: AnswerColumn) => cellAt(row, places, column);
  return {
    valueStatus: at('valueStatus'),
    percent: at('percent'),
    value: at('value'),
    completedOn: at('completedOn'),
    note: at('note'),
    obstacle: at('obstacle'),
    proposal: at('proposal'),
    reply: at('reply'),
    documentIds: at('documentIds'),
    confirm: at('confirm'),
  };
}

/** What the address of each answer is, in the file that was sent. */
export type Addresses = Readonly<Record<AnswerColumn, string>>;

/** A row that says anything. */
export type Row = Readonly<{ key: string; cells: Cells; addresses: Addresses; keyAddress: string }>;

function addressesIn(at: number, places: Places): Addresses {
  const of = (column: AnswerColumn) => addressOf(at, Number(places.get(column)));
  return {
    valueStatus: of('valueStatus'),
    percent: of('percent'),
    value: of('value'),
    completedOn: of('completedOn'),
    note: of('note'),
    obstacle: of('obstacle'),
    proposal: of('proposal'),
    reply: of('reply'),
    documentIds: of('documentIds'),
    confirm: of('confirm'),
  };
}

/** The rows under the header that say anything; the line of headings people read has no key and no answers of a task. */
export function rowsUnder({ grid, row: header, places }: Header): readonly Row[] {
  return grid.rows.slice(header + 2).flatMap((row, index) => {
    const at = header + 2 + index;
    const cells = cellsIn(row, places);
    const key = cellAt(row, places, 'row');
    const isEmpty = key.kind === 'blank' && answerColumns.every((column) => cells[column].kind === 'blank');
    if (isEmpty) return [];
    const text = key.kind === 'text' ? key.text.trim() : '';
    return [
      {
        key: text,
        cells,
        addresses: addressesIn(at, places),
        keyAddress: addressOf(at, Number(places.get('row'))),
      },
    ];
  });
}
