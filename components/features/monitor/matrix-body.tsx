'use client';

import { Fragment } from 'react';
import type { CellKind } from '@/components/features/monitor/cell-kinds';

export type MatrixGroup = Readonly<{
  tasks: readonly number[];
  /** What is told behind the cells of a row, row by row. */
  tallies: readonly string[];
}>;

export type MatrixRow = Readonly<{
  reportId: string;
  name: string;
  /** The report that was sent; null while nothing was. */
  href: string | null;
  /** The place of each cell's kind, group by group. */
  cells: readonly (readonly number[])[];
}>;

type Props = Readonly<{
  kinds: readonly CellKind[];
  groups: readonly MatrixGroup[];
  rows: readonly MatrixRow[];
}>;

/**
 * A name must hold what is seen, or whoever steers by voice cannot say it (WCAG 2.5.3): where the words hold neither the
 * rounded figure nor the question mark, they are spoken beside what is seen. A single letter stands for its word.
 */
function wordsOf({ seen, spoken }: CellKind) {
  if (seen.length === 1 || spoken.includes(seen)) return { 'aria-label': spoken, children: seen };
  return {
    children: (
      <>
        <span aria-hidden="true">{seen}</span>
        <span className="vh">{spoken}</span>
      </>
    ),
  };
}

/** The percentage of what is under way, a letter for the rest, and in words to those who listen; leads to the item. */
function Cell({ kind, href }: Readonly<{ kind: CellKind | undefined; href: string | null }>) {
  const words = kind && wordsOf(kind);
  return (
    <td className={`c m-${kind?.heat ?? ''}`}>
      {href === null ? (
        <span role={words?.['aria-label'] && 'img'} {...words} />
      ) : (
        // By keyboard the way leads through the province's name: a thousand stops would bar the rest of the page.
        <a href={href} tabIndex={-1} {...words} />
      )}
    </td>
  );
}

/**
 * The rows of provinces. Thousands of elements: described to the browser once as a page and again as elements, they were
 * most of what the board sends and of the time it takes, so that the rows are sent as numbers and made here.
 */
export function MatrixBody({ kinds, groups, rows }: Props) {
  return rows.map(({ reportId, name, href, cells }, row) => (
    <tr key={reportId}>
      <th scope="row">{href === null ? name : <a href={href}>{name}</a>}</th>
      {groups.map(({ tasks, tallies }, group) => (
        <Fragment key={tasks.join(' ')}>
          {tasks.map((task, column) => (
            <Cell
              key={task}
              kind={kinds[cells[group]?.[column] ?? -1]}
              href={href && `${href}#muc-${String(task)}`}
            />
          ))}
          <td className="r tally">{tallies[row]}</td>
        </Fragment>
      ))}
    </tr>
  ));
}
