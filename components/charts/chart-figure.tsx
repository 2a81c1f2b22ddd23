import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';

export interface ChartTable {
  caption: string;
  /** First heading names the rows; the others are columns of figures. */
  headings: readonly string[];
  /** First cell names the row; a missing value is written '–'. */
  rows: readonly (readonly string[])[];
}

export interface ChartFigureProps {
  /** The finding, in words. */
  title: string;
  /** Unit, scale, where a cut axis starts. */
  note: string;
  table: ChartTable;
  /** 'Bảng số liệu' */
  tableLabel: string;
  /** A file equal to the table. */
  download?: { href: string; label: string };
  /** The picture. */
  children: ReactNode;
}

function Rows({ table }: { table: ChartTable }) {
  const [first, ...others] = table.headings;
  return (
    <table>
      <caption className="vh">{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((heading) => (
            <th key={heading} scope="col" className="r">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={others[index]} className="r">
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A chart never stands alone: sentence, picture, the same rows as a table, and the file. */
export function ChartFigure({ title, note, table, tableLabel, download, children }: ChartFigureProps) {
  return (
    <figure className="chartbox">
      <figcaption>
        <b>{title}</b>
        {note}
      </figcaption>
      {children}
      <div className="tfoot noprint">
        <Disclosure summary={tableLabel}>
          <div className="scroll" role="group" aria-label={table.caption} tabIndex={0}>
            <Rows table={table} />
          </div>
        </Disclosure>
        {download ? <a href={download.href}>{download.label}</a> : null}
      </div>
    </figure>
  );
}
