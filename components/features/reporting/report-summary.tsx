import { useTranslations } from 'next-intl';
import { useProgressLines } from '@/components/features/reporting/report-progress';
import { ReportFiles } from '@/components/features/reporting/report-files';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { ButtonLink } from '@/components/forms/button-link';
import { SummaryPanel } from '@/components/ui/summary-panel';
import type { DraftReport } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ report: DraftReport; links: ReportLinks }>;

function Remaining({ report, links }: Props) {
  const t = useTranslations('reporting.report');
  const open = report.items.filter((item) => item.answer === 'unanswered' || item.gaps.length > 0);
  if (open.length === 0) return <p>{t('ready')}</p>;
  return (
    <p className="quiet">
      {t('remaining', { count: open.length })}{' '}
      {open.map(({ task }, index) => (
        <span key={task.id}>
          {index > 0 ? ', ' : null}
          <a href={`#${links.anchor(task.number)}`}>{task.number}</a>
        </span>
      ))}
      .
    </p>
  );
}

/** Stays in view: how far, what is missing, and the way on. */
export function ReportSummary({ report, links }: Props) {
  const t = useTranslations('reporting.report');
  const { progress, readOnly, period } = report;
  return (
    <SummaryPanel
      label={t('summary')}
      title={t('answered-of', { answered: progress.answered, total: progress.total })}
      lines={useProgressLines(progress)}
    >
      {readOnly === null ? <Remaining report={report} links={links} /> : null}
      <div className="btns noprint">
        {readOnly === null ? <ButtonLink href={links.check}>{t('check')}</ButtonLink> : null}
        <ButtonLink href={links.print} tone="secondary">
          {t('print')}
        </ButtonLink>
        <ButtonLink href={links.workbook} tone="secondary">
          {t('workbook')}
        </ButtonLink>
      </div>
      <ReportFiles door={`/api/reports/${period.code}/${report.province.slug}`} />
      {readOnly === null && !period.isPastDue ? <p className="quiet mt-3">{t('early')}</p> : null}
    </SummaryPanel>
  );
}
