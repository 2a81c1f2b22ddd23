import { useTranslations } from 'next-intl';
import { ReportHead } from '@/components/features/reporting/report-head';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { ReportBar, ReportSheet } from '@/components/features/reporting/report-sheet';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import type { DraftReport } from '@/lib/features/reporting/model/draft';

/** What brought one back to the report. */
export const reportDone = [
  'saved',
  'saved-without-day',
  'saved-without-proof',
  'document-registered',
  'document-reused',
  'confirmed',
  'workbook-written',
  'withdrawn',
] as const;

type Props = Readonly<{
  report: DraftReport;
  links: ReportLinks;
  title: string;
  done: (typeof reportDone)[number] | undefined;
}>;

export function ReportScreen({ report, links, title, done }: Props) {
  const t = useTranslations('reporting.done');
  return (
    <>
      {report.readOnly === null ? <ReportBar report={report} links={links} /> : null}
      <ReportHead screen="report" title={title} header={report} links={links} lastEdit={report.editors[0]} />
      {done === undefined ? null : (
        <div className="wrap">
          <OutcomeNotice tone={done.includes('without') ? 'warn' : 'good'} outcome={done}>
            {t(done)}
          </OutcomeNotice>
        </div>
      )}
      <ReportSheet report={report} links={links} />
    </>
  );
}
