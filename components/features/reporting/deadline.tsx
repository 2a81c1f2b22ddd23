import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import { daysBetween, isoDay } from '@/lib/platform/day';

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** How much time is left, in words: `còn 4 ngày`, `đã quá hạn 2 ngày`. */
export function useTimeLeft() {
  const t = useTranslations('reporting.desk');
  return ({ daysLeft, isPastDue }: PeriodBrief) =>
    isPastDue ? t('days-late', { days: Math.max(1, -daysLeft) }) : t('days-left', { days: daysLeft });
}

type Duty = Pick<ReportHeader, 'period' | 'timeliness' | 'submissions'>;

/** How the due date was met by the first sending; while nothing was sent, how much time is left. */
function useDuty() {
  const t = useTranslations('reporting.desk');
  const { shortDay } = useReportingWords();
  const left = useTimeLeft();
  return ({ period, timeliness, submissions }: Duty): string | null => {
    const first = submissions.at(-1);
    if (timeliness === 'exempt') return null;
    if (first === undefined) return left(period);
    const day = shortDay(first.submittedAt);
    if (timeliness === 'on_time') return t('sent-on-time', { day });
    const days = daysBetween(period.dueOn, isoDay(new Date(first.submittedAt)));
    return t('sent-late', { day, days: Math.max(1, days) });
  };
}

/** The three dates of a period, for the line under a heading. */
export function usePeriodDates(duty: Duty): readonly { key: string; text: ReactNode }[] {
  const { period } = duty;
  const t = useTranslations('reporting.desk');
  const { day } = useReportingWords();
  const met = useDuty()(duty);
  const extended = period.isExtended ? ` (${t('extended')})` : '';
  return [
    { key: 'cut-off', text: t.rich('cut-off', { ...bold, day: day(period.cutOffOn) ?? '' }) },
    {
      key: 'due',
      text: (
        <>
          {t.rich('due', { ...bold, day: day(period.dueOn) ?? '' })}
          {extended}
          {met === null ? null : `, ${met}`}
        </>
      ),
    },
    { key: 'locks', text: t.rich('locks', { ...bold, day: day(period.locksOn) ?? '' }) },
  ];
}
