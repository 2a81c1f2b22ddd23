import { useTranslations } from 'next-intl';
import { StackTable } from '@/components/ui/stack-table';
import type { CellIssue } from '@/lib/features/workbook/model/read';

/** An issue of a cell with its words. */
export type SaidIssue = CellIssue & Readonly<{ words: string }>;

/** What is wrong in a workbook, cell by cell, by the addresses of the file that was sent. */
export function CellIssues({ issues }: Readonly<{ issues: readonly SaidIssue[] }>) {
  const t = useTranslations('workbook');
  return (
    <StackTable
      caption={t('try.issues')}
      showCaption
      columns={[
        { key: 'cell', label: t('try.cell'), kind: 'title' },
        { key: 'item', label: t('try.item'), kind: 'text' },
        { key: 'column', label: t('try.column'), kind: 'text' },
        { key: 'what', label: t('try.what'), kind: 'text' },
      ]}
      groups={[
        {
          key: 'all',
          rows: issues.map(({ address, number, column, words }) => ({
            key: `${address} ${words}`,
            cells: {
              cell: address,
              item: number ?? '–',
              column: column === null ? t('try.nowhere') : t(`sheet.heading.${column}`),
              what: words,
            },
          })),
        },
      ]}
    />
  );
}
