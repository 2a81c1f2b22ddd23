import { useTranslations } from 'next-intl';
import { PeriodFigure } from '@/components/features/trends/period-figure';
import { columnsOf, statusSegments } from '@/components/features/trends/trend-segments';
import {
  breaksAt,
  comparableEnds,
  completedIn,
  completedShare,
  heldPeriods,
  type TrendRow,
} from '@/lib/features/reporting/model/trend';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { formatPercent, formatPeriod } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; name: string; rows: readonly TrendRow[]; day: IsoDay }>;

/** How the tasks of one group stood at the end of each period, as known by the day. */
export function StatusFigure({ locale, name, rows, day }: Props) {
  const t = useTranslations('trends');
  const ends = comparableEnds(rows);
  if (ends === null) return null;
  const { first, last } = ends;
  const shareOf = (row: TrendRow) => formatPercent(locale, completedShare(row) ?? 0);
  const range = t('status.range', {
    first: formatPeriod(locale, first.period),
    from: shareOf(first),
    last: formatPeriod(locale, last.period),
    to: shareOf(last),
  });
  const carried = t(last.provinces === 1 ? 'status.carried-one' : 'status.carried', {
    period: formatPeriod(locale, last.period),
    reported: last.reported,
    provinces: last.provinces,
  });
  return (
    <PeriodFigure
      locale={locale}
      title={`${name}: ${t('status.figure', { done: completedIn(last), total: last.expected, share: shareOf(last) })}`}
      note={last.reported < last.provinces ? `${range} ${carried}` : range}
      caption={t('status.caption', { name })}
      columns={columnsOf(rows, (row) => statusSegments(row, t))}
      breaks={breaksAt(rows)}
      held={heldPeriods(rows, day)}
      also={[
        { heading: t('status.sum'), values: rows.map((row) => row.expected) },
        { heading: t('status.reported'), values: rows.map((row) => row.reported) },
      ]}
    />
  );
}
