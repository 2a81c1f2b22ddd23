import type { FieldIssue } from '@/lib/platform/outcome';
import { fold } from '@/lib/platform/text';

/** The columns of a list of people, in the order of one that has no head. */
export const listColumns = ['name', 'email', 'role', 'province', 'from', 'until', 'language'] as const;

export type ListColumn = (typeof listColumns)[number];

/** Without these nobody can be invited. */
const needed = ['name', 'email', 'role'] as const;

/** What people write over a column, folded: the words of the template in both languages first. */
const headings: Readonly<Record<ListColumn, readonly string[]>> = {
  name: ['ho va ten', 'name', 'full name', 'ho ten', 'ten'],
  email: ['thu dien tu', 'email', 'e mail', 'dia chi thu dien tu'],
  role: ['vai tro', 'role'],
  province: ['tinh thanh pho', 'province', 'tinh'],
  from: ['tu ngay', 'from'],
  until: ['den het ngay', 'until', 'den ngay'],
  language: ['ngon ngu', 'language', 'ngon ngu cua thu'],
};

/** Where each column stands, counted from 0. */
export type Places = ReadonlyMap<ListColumn, number>;

export type Head = Readonly<{
  places: Places;
  /** It says at least one word that is known. */
  isNamed: boolean;
  /** All that is wrong with it: what stands there twice, then what is missing. */
  problems: readonly Pick<FieldIssue, 'key' | 'values'>[];
}>;

/** A list that does not say what its columns are. */
export const unnamed: Head = {
  places: new Map(listColumns.map((column, at) => [column, at])),
  isNamed: false,
  problems: [],
};

function columnOf(heading: string): ListColumn | undefined {
  return listColumns.find((column) => headings[column].includes(fold(heading)));
}

function problemsOf(found: readonly ListColumn[]): Head['problems'] {
  const twice = listColumns.filter((column) => found.indexOf(column) !== found.lastIndexOf(column));
  const missing = needed.filter((column) => !found.includes(column));
  return [
    ...twice.map((column) => ({ key: 'users.columnTwice', values: { column } })),
    ...missing.map((column) => ({ key: 'users.columnMissing', values: { column } })),
  ];
}

type Place = readonly [column: ListColumn, at: number];

/** Behind a head in the usual order, which only is too short, the usual columns go on. */
function beyond(cells: readonly string[], found: readonly Place[]): readonly Place[] {
  const end = cells.findLastIndex((cell) => cell !== '') + 1;
  const isUsual = found.length === end && found.every(([column, at]) => listColumns[at] === column);
  return isUsual ? listColumns.slice(end).map((column, at) => [column, end + at] as const) : [];
}

/** The columns a head names, wherever they were moved; one of whose words none is known names them by their order. */
export function readHead(cells: readonly string[]): Head {
  const found = cells.flatMap((cell, at): Place[] => {
    const column = columnOf(cell);
    return column === undefined ? [] : [[column, at]];
  });
  if (found.length === 0) return unnamed;
  const problems = problemsOf(found.map(([column]) => column));
  return { places: new Map([...found, ...beyond(cells, found)]), isNamed: true, problems };
}
