import { useTranslations } from 'next-intl';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { useReportingWords } from '@/components/features/reporting/words';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import type { DraftReport } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ report: DraftReport; links: ReportLinks }>;

function Editors({ report }: Pick<Props, 'report'>) {
  const t = useTranslations('reporting.report');
  const { time } = useReportingWords();
  return (
    <section>
      <h2>{t('editors')}</h2>
      {report.editors.length === 0 ? <p>{t('nobody')}</p> : null}
      <ul>
        {report.editors.map(({ name, at, isViewer, taskNumbers }) => (
          <li key={name}>
            {t('editor', {
              name: isViewer ? `${name} (${t('you')})` : name,
              time: time(at),
              numbers: inRanges(taskNumbers),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Receipts({ report, links }: Props) {
  const t = useTranslations('reporting.report');
  const { time } = useReportingWords();
  if (report.submissions.length === 0) return null;
  return (
    <section>
      <h2>{t('receipts')}</h2>
      <ul>
        {report.submissions.map(({ n, receipt, submittedAt }) => (
          <li key={n}>
            <a href={links.receipt(receipt)}>{t('receipt-of', { n, receipt, time: time(submittedAt) })}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who else works on this report, whom to ask, and what was sent before. */
export function ReportNotes({ report, links }: Props) {
  const t = useTranslations('reporting.report');
  return (
    <div className="aside-notes">
      <Editors report={report} />
      {report.contacts.length === 0 ? null : (
        <section>
          <h2>{t('contacts')}</h2>
          <p>{t('contact-note', { names: report.contacts.join(', ') })}</p>
        </section>
      )}
      <Receipts report={report} links={links} />
    </div>
  );
}
