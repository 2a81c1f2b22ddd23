import { useTranslations } from 'next-intl';
import { PeriodFigure } from '@/components/features/trends/period-figure';
import { columnsOf, dutySegments } from '@/components/features/trends/trend-segments';
import { breaksAt, newestDue, type PunctualityRow } from '@/lib/features/reporting/model/trend';
import type { Locale } from '@/lib/i18n/locale';
import { formatPeriod } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; name: string; rows: readonly PunctualityRow[] }>;

/** How the duty to report was met by one group in each period. */
export function PunctualityFigure({ locale, name, rows }: Props) {
  const t = useTranslations('trends.punctual');
  const words = useTranslations('trends');
  const due = newestDue(rows);
  return (
    <PeriodFigure
      locale={locale}
      title={name}
      note={
        due === null
          ? t('figure-none')
          : t('figure', {
              onTime: due.onTime,
              expected: due.expected,
              period: formatPeriod(locale, due.period),
            })
      }
      caption={t('caption', { name })}
      columns={columnsOf(rows, (row) => dutySegments(row, words))}
      breaks={breaksAt(rows)}
      also={[{ heading: t('expected'), values: rows.map((row) => row.expected) }]}
    />
  );
}
