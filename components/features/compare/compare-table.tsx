import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StackTable, type StackRow } from '@/components/ui/stack-table';
import type { Contrast } from '@/lib/features/provinces/model/contrast';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';
import type { Locale } from '@/lib/i18n/locale';

export type CompareRow = Readonly<{
  key: string;
  title: ReactNode;
  /** One for each province, in the order chosen. */
  cells: readonly ReactNode[];
  contrast: Contrast;
  mark: ReactNode;
}>;

export type CompareGroup = Readonly<{
  key: string;
  title?: ReactNode;
  note?: ReactNode;
  rows: readonly CompareRow[];
}>;

type Props = Readonly<{
  locale: Locale;
  chosen: readonly ProvinceProgress[];
  caption: string;
  /** What the rows are: 'Nhiệm vụ'. */
  heading: string;
  groups: readonly CompareGroup[];
}>;

/** The same rows for every province, rows without a difference quieter; on a phone one block for each row. */
export function CompareTable({ locale, chosen, caption, heading, groups }: Props) {
  const t = useTranslations('compare');
  const columns = [
    { key: 'title', label: heading, kind: 'title' as const },
    ...chosen.map((unit) => ({ key: unit.slug, label: nameOf(unit, locale), kind: 'text' as const })),
    { key: 'mark', label: t('column'), kind: 'text' as const },
  ];
  const rowOf = ({ key, title, cells, contrast, mark }: CompareRow): StackRow => ({
    key,
    quiet: contrast.kind === 'same',
    cells: {
      title,
      mark,
      ...Object.fromEntries(chosen.map(({ slug }, index) => [slug, cells[index]])),
    },
  });
  return (
    <div className="compared">
      <StackTable
        caption={caption}
        columns={columns}
        groups={groups
          .filter((group) => group.rows.length > 0)
          .map((group) => ({ ...group, rows: group.rows.map(rowOf) }))}
      />
    </div>
  );
}
