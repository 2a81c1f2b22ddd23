import type { ReactNode } from 'react';
import { Cells } from './cells';

export interface RankingRow {
  key: string;
  /** '1', '21=' (tied) or '–' (not ranked). */
  rank: string;
  name: string;
  href: string;
  /** Formatted value, or a `Status` that says why there is none. */
  value: ReactNode;
  cells?: { done: number; of: number };
  /** What the row is made of, each with its own page and figure: the predecessors of a merged unit. */
  parts?: readonly RankingPart[];
  current?: boolean;
}

export interface RankingPart {
  name: string;
  href: string;
  /** Its own place, where it has one. */
  rank?: string;
  value: string;
}

export interface RankingTableProps {
  caption: string;
  headings: { rank: string; name: string; value: string };
  rows: readonly RankingRow[];
  /** On a phone only the first ten rows stay: link to the full table beside it. */
  brief?: boolean;
}

function Part({ part: { name, href, rank, value }, wide }: { part: RankingPart; wide: boolean }) {
  return (
    <tr className="part">
      <td className="r">{rank}</td>
      <th scope="row">
        <a href={href}>{name}</a>
      </th>
      <td className="r" colSpan={wide ? 2 : undefined}>
        {value}
      </td>
    </tr>
  );
}

function Line({ row, picture }: { row: RankingRow; picture: boolean }) {
  const whole = picture && !row.cells;
  return (
    <>
      <tr className={row.current ? 'hl' : undefined}>
        <td className="r">{row.rank}</td>
        <th scope="row">
          <a href={row.href} aria-current={row.current ? 'page' : undefined}>
            {row.name}
          </a>
        </th>
        {row.cells ? (
          <td>
            <Cells {...row.cells} />
          </td>
        ) : null}
        <td className="r" colSpan={whole ? 2 : undefined}>
          {row.value}
        </td>
      </tr>
      {row.parts?.map((part) => (
        <Part key={part.href} part={part} wide={picture} />
      ))}
    </>
  );
}

/** Score and rank together, ties marked; the map's equal. */
export function RankingTable({ caption, headings, rows, brief = false }: RankingTableProps) {
  const picture = rows.some((row) => row.cells);
  return (
    <table className={brief ? 'rank brief' : 'rank'}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="r">
            {headings.rank}
          </th>
          <th scope="col">{headings.name}</th>
          <th scope="col" className="r" colSpan={picture ? 2 : undefined}>
            {headings.value}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.key} row={row} picture={picture} />
        ))}
      </tbody>
    </table>
  );
}
