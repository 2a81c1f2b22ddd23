import { useTranslations } from 'next-intl';
import { PeriodPhaseStatus } from '@/components/features/periods/period-phase';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import { phaseOf, type CalendarPeriod } from '@/lib/features/periods/model/period';
import { countedFrom } from '@/lib/features/periods/model/plan';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { formatDate, formatPeriod, formatWeekday } from '@/lib/platform/format';

type Props = Readonly<{
  locale: Locale;
  day: IsoDay;
  caption: string;
  periods: readonly CalendarPeriod[];
  /** Not planned yet: dates to look at, and nothing is in any state. */
  isProposed?: boolean;
  /** Where a period can be read or changed; nothing on the public calendar. */
  linkTo?: (code: string) => string;
}>;

const kinds = {
  period: 'title',
  opens: 'text',
  figures: 'text',
  due: 'text',
  locks: 'text',
  phase: 'status',
} as const satisfies Readonly<Record<string, StackColumn['kind']>>;

function useRow({ locale, day, linkTo }: Pick<Props, 'locale' | 'day' | 'linkTo'>) {
  const t = useTranslations('periods');
  const date = (iso: IsoDay) => formatDate(locale, iso);
  return (period: CalendarPeriod): StackRow => {
    const name = formatPeriod(locale, period.code);
    const figures = { from: date(countedFrom(period.startsOn)), to: date(period.cutOffOn) };
    return {
      key: period.code,
      cells: {
        period: linkTo ? (
          <a className="inline-block first-letter:uppercase" href={linkTo(period.code)}>
            {name}
          </a>
        ) : (
          <span className="inline-block first-letter:uppercase">{name}</span>
        ),
        opens: <span className="num">{date(period.opensOn)}</span>,
        figures: <span className="num">{t('figures', figures)}</span>,
        due: (
          <>
            <b className="num">{date(period.dueOn)}</b>{' '}
            <span className="quiet">{formatWeekday(locale, period.dueOn)}</span>
          </>
        ),
        locks: <span className="num">{date(period.locksOn)}</span>,
        phase: <PeriodPhaseStatus phase={phaseOf(period, day)} />,
      },
    };
  };
}

/** Periods with their dates, each of which is another: when figures close, when it is due, when it locks. */
export function PeriodTable({ caption, periods, isProposed = false, ...rest }: Props) {
  const t = useTranslations('periods');
  const row = useRow(rest);
  const columns = Object.entries(kinds)
    .filter(([key]) => !isProposed || key !== 'phase')
    .map(([key, kind]) => ({ key, kind, label: t(`columns.${key}`) }));
  return <StackTable caption={caption} columns={columns} groups={[{ key: 'all', rows: periods.map(row) }]} />;
}
