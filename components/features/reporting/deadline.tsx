import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReportingWords } from '@/components/features/reporting/words';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** How much time is left, in words: `còn 4 ngày`, `đã quá hạn 2 ngày`. */
export function useTimeLeft() {
  const t = useTranslations('reporting.desk');
  return ({ daysLeft, isPastDue }: PeriodBrief) =>
    isPastDue ? t('days-late', { days: Math.max(1, -daysLeft) }) : t('days-left', { days: daysLeft });
}

/** The three dates of a period, for the line under a heading. */
export function usePeriodDates(period: PeriodBrief): readonly { key: string; text: ReactNode }[] {
  const t = useTranslations('reporting.desk');
  const { day } = useReportingWords();
  const left = useTimeLeft();
  const extended = period.isExtended ? ` (${t('extended')})` : '';
  return [
    { key: 'cut-off', text: t.rich('cut-off', { ...bold, day: day(period.cutOffOn) ?? '' }) },
    {
      key: 'due',
      text: (
        <>
          {t.rich('due', { ...bold, day: day(period.dueOn) ?? '' })}
          {extended}, {left(period)}
        </>
      ),
    },
    { key: 'locks', text: t.rich('locks', { ...bold, day: day(period.locksOn) ?? '' }) },
  ];
}
