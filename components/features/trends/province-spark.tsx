import { useTranslations } from 'next-intl';
import { ColumnSpark } from '@/components/charts/column-spark';
import { columnsOf, statusSegments } from '@/components/features/trends/trend-segments';
import { breaksAt, completedIn, type TrendRow } from '@/lib/features/reporting/model/trend';

type Props = Readonly<{ name: string; href: string; rows: readonly TrendRow[] }>;

/** One province in small: its name, what it has completed, its periods. */
export function ProvinceSpark({ name, href, rows }: Props) {
  const t = useTranslations('trends');
  const last = rows.at(-1);
  const isSilent = last === undefined || last.silent === last.expected;
  return (
    <li>
      <a href={href}>{name}</a>
      <span className={isSilent ? 'quiet' : 'num'}>
        {isSilent
          ? t('provinces.none')
          : t('provinces.done', { done: completedIn(last), total: last.expected })}
      </span>
      <ColumnSpark
        columns={columnsOf(rows, (row) => statusSegments(row, t))}
        breaks={breaksAt(rows)}
        unreported={rows.filter((row) => row.reported === 0).map((row) => row.period)}
      />
    </li>
  );
}
