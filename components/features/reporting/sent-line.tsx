import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';
import { href } from '@/lib/platform/routes';

/** When a report was sent, with its receipt; nothing while it is not sent. */
export function SentLine({ report }: Readonly<{ report: ReportHeader }>) {
  const t = useTranslations('reporting.report');
  const { locale, time } = useReportingWords();
  const { state, submissions, period } = report;
  const [last] = submissions;
  if (last === undefined || (state !== 'submitted' && state !== 'published')) return null;
  const link = href(locale, 'receipt', { period: period.code, receipt: last.receipt });
  return (
    <b className="block">
      {t.rich('sent-as', {
        time: time(last.submittedAt),
        receipt: last.receipt,
        a: (chunks) => <a href={link}>{chunks}</a>,
      })}
    </b>
  );
}
