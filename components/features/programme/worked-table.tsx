import type { ReactNode } from 'react';
import { StackTable } from '@/components/ui/stack-table';

type Props = Readonly<{
  caption: string;
  columns: readonly string[];
  rows: readonly Readonly<{ key: string; cells: readonly ReactNode[] }>[];
}>;

/** Examples worked out by the rules themselves, so that the words beside them can be checked. */
export function WorkedTable({ caption, columns, rows }: Props) {
  return (
    <div className="max-w-measure mt-4">
      <StackTable
        caption={caption}
        showCaption
        columns={columns.map((label, index) => ({ key: label, label, kind: index === 0 ? 'title' : 'text' }))}
        groups={[
          {
            key: 'all',
            rows: rows.map(({ key, cells }) => ({
              key,
              cells: Object.fromEntries(columns.map((label, index) => [label, cells[index]])),
            })),
          },
        ]}
      />
    </div>
  );
}
