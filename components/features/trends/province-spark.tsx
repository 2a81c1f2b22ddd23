import { useTranslations } from 'next-intl';
import { ColumnSpark } from '@/components/charts/column-spark';
import { columnsOf, statusSegments } from '@/components/features/trends/trend-segments';
import { breaksAt, completedIn, heldPeriods, type TrendRow } from '@/lib/features/reporting/model/trend';
import type { IsoDay } from '@/lib/platform/day';

type Props = Readonly<{ name: string; href: string; rows: readonly TrendRow[]; day: IsoDay }>;

/** One province in small, as known by the day: its name, what it has completed, its periods. */
export function ProvinceSpark({ name, href, rows, day }: Props) {
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
        held={heldPeriods(rows, day)}
      />
    </li>
  );
}
