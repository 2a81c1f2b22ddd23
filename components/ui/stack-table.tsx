import type { ReactNode } from 'react';
import { Term } from './term';

/** Where a column goes when the table becomes a list on a phone, and how it is aligned. */
export type ColumnKind =
  'no' | 'title' | 'text' | 'number' | 'status' | 'meter' | 'bar' | 'count' | 'detail' | 'side' | 'run';

export interface StackColumn {
  key: string;
  label: string;
  kind: ColumnKind;
  /** The word of the glossary that the heading is. */
  word?: string;
}

export interface StackRow {
  key: string;
  /** By which an address leads to the row. */
  id?: string;
  cells: Record<string, ReactNode>;
  /** Candidates: quieter, thinner. */
  quiet?: boolean;
  current?: boolean;
}

export interface StackGroup {
  key: string;
  title?: ReactNode;
  note?: ReactNode;
  rows: readonly StackRow[];
}

export interface StackTableProps {
  caption: string;
  showCaption?: boolean;
  /** `lean`: on a phone the cells of a row run on as one text instead of a line each. */
  layout?: 'plain' | 'lean' | 'board' | 'tasks' | 'docs';
  columns: readonly StackColumn[];
  groups: readonly StackGroup[];
}

const classOf: Record<ColumnKind, string | undefined> = {
  no: 'no',
  title: 'ti',
  text: undefined,
  number: 'r',
  status: 'a',
  meter: 'b',
  bar: 'a wide',
  count: 'b r',
  detail: 'c num',
  side: 'side-note quiet',
  run: 'run',
};

function Cell({ column, children }: { column: StackColumn; children: ReactNode }) {
  const className = classOf[column.kind];
  if (column.kind === 'title') {
    return (
      <th scope="row" role="rowheader" className={className}>
        {children}
      </th>
    );
  }
  return (
    <td role="cell" className={className} data-l={column.kind === 'no' ? undefined : column.label}>
      {column.kind === 'no' ? children : <div>{children}</div>}
    </td>
  );
}

function rowClass(row: StackRow) {
  const names = [row.quiet ? 'cand' : '', row.current ? 'hl' : ''].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}

function Group({ group, columns }: { group: StackGroup; columns: readonly StackColumn[] }) {
  return (
    <tbody role="rowgroup">
      {group.title ? (
        <tr role="row" className="group">
          <th role="rowheader" scope="colgroup" colSpan={columns.length}>
            {group.title} {group.note ? <span>– {group.note}</span> : null}
          </th>
        </tr>
      ) : null}
      {group.rows.map((row) => (
        <tr key={row.key} id={row.id} role="row" className={rowClass(row)}>
          {columns.map((column) => (
            <Cell key={column.key} column={column}>
              {row.cells[column.key]}
            </Cell>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A wide table that stacks on a phone; roles are written out because `display` takes them away. */
export function StackTable({
  caption,
  showCaption = false,
  layout = 'plain',
  columns,
  groups,
}: StackTableProps) {
  return (
    <table role="table" className={layout === 'plain' ? 'stack' : `stack ${layout}`}>
      <caption className={showCaption ? undefined : 'vh'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, label, kind, word }) => (
            <th key={key} scope="col" role="columnheader" className={classOf[kind]}>
              {word === undefined ? label : <Term slug={word}>{label}</Term>}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <Group key={group.key} group={group} columns={columns} />
      ))}
    </table>
  );
}
