import type { ReactNode } from 'react';

export interface DiffRow {
  field: string;
  /** `null`: there is no value; `emptyWord` is shown. */
  before: string | null;
  after: string | null;
  /** The language in which both were written, when it may be another than the page's. */
  lang?: string | undefined;
}

export interface DiffTableProps {
  caption: string;
  headings: { field: string; before: string; after: string };
  /** Words for an empty value ('chưa có') and for one that stays ('không đổi'). */
  emptyWord: string;
  sameWord: string;
  rows: readonly DiffRow[];
}

function Cell({ label, lang, children }: { label: string; lang: string | undefined; children: ReactNode }) {
  return (
    <td role="cell" data-l={label}>
      <div lang={lang}>{children}</div>
    </td>
  );
}

function Before({ row, emptyWord }: { row: DiffRow; emptyWord: string }) {
  if (row.before === null) return <span className="quiet">{emptyWord}</span>;
  return row.before === row.after ? row.before : <del>{row.before}</del>;
}

function After({ row, emptyWord, sameWord }: { row: DiffRow; emptyWord: string; sameWord: string }) {
  if (row.before === row.after) return <span className="quiet">{sameWord}</span>;
  return <ins>{row.after ?? emptyWord}</ins>;
}

/** The new value itself stands there, and no word of the page. */
function isSaid({ before, after }: DiffRow): boolean {
  return after !== null && before !== after;
}

/** Old and new side by side; what changed is marked by `del` and `ins`, by ground and by weight. */
export function DiffTable({ caption, headings, emptyWord, sameWord, rows }: DiffTableProps) {
  return (
    <table role="table" className="diff stack">
      <caption className="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <span className="vh">{headings.field}</span>
          </th>
          <th role="columnheader" scope="col">
            {headings.before}
          </th>
          <th role="columnheader" scope="col">
            {headings.after}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.field} role="row">
            <th role="rowheader" scope="row">
              {row.field}
            </th>
            <Cell label={headings.before} lang={row.before === null ? undefined : row.lang}>
              <Before row={row} emptyWord={emptyWord} />
            </Cell>
            <Cell label={headings.after} lang={isSaid(row) ? row.lang : undefined}>
              <After row={row} emptyWord={emptyWord} sameWord={sameWord} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
