import { useTranslations } from 'next-intl';
import { SentLine } from '@/components/features/reporting/sent-line';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';

/** Why nothing can be written here; nothing at all when it can. */
export function ReadOnlyNotice({ report }: Readonly<{ report: ReportHeader }>) {
  const t = useTranslations('reporting.report');
  const { day } = useReportingWords();
  if (report.readOnly === null) return null;
  return (
    <div
      role="status"
      className={report.readOnly === 'published' ? 'notice good' : 'notice'}
      data-read-only={report.readOnly}
    >
      <SentLine report={report} />
      {t(`read-only.${report.readOnly}`, { day: day(report.period.locksOn) ?? '' })}
    </div>
  );
}
