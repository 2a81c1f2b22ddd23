import { useTranslations } from 'next-intl';
import { useTimeLeft } from '@/components/features/reporting/deadline';
import { OtherEdits } from '@/components/features/reporting/other-edits';
import { PillarGroup } from '@/components/features/reporting/pillar-group';
import { ReadOnlyNotice } from '@/components/features/reporting/read-only-notice';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { ReopenedNote } from '@/components/features/reporting/reopened-note';
import { ReportNotes } from '@/components/features/reporting/report-notes';
import { ReportSummary } from '@/components/features/reporting/report-summary';
import { SentBackNote } from '@/components/features/signature/sent-back-note';
import { ReturnedItems } from '@/components/features/reporting/returned-items';
import { useReportingWords } from '@/components/features/reporting/words';
import { ButtonLink } from '@/components/forms/button-link';
import { MobileBar } from '@/components/ui/mobile-bar';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import { pillars } from '@/components/features/reporting/pillars';

type Props = Readonly<{ report: DraftReport; links: ReportLinks }>;

/** The bar that stands in for the summary on small screens. */
export function ReportBar({ report, links }: Props) {
  const t = useTranslations('reporting.report');
  const { day } = useReportingWords();
  const left = useTimeLeft();
  const { progress, period } = report;
  return (
    <MobileBar
      title={t('answered-of', { answered: progress.answered, total: progress.total })}
      note={t('deadline', { day: day(period.dueOn) ?? '', left: left(period) })}
    >
      <ButtonLink href={links.check}>{t('check-short')}</ButtonLink>
    </MobileBar>
  );
}

/** The report of a period: what came back first, then the tasks by pillar and the province's own, with the summary in view. */
export function ReportSheet({ report, links }: Props) {
  const t = useTranslations('reporting.report');
  return (
    <div className="wrap desk">
      <div>
        <ReadOnlyNotice report={report} />
        {report.readOnly === null ? (
          <OtherEdits
            reportId={report.reportId}
            shown={report.items.map(({ task, version }) => ({ number: task.number, version }))}
            here={links.report}
          />
        ) : null}
        <ReopenedNote reopened={report.reopened} />
        <SentBackNote signature={report.signature} />
        <ReturnedItems report={report} links={links} />
        {[...pillars, 'own' as const].map((pillar) => (
          <PillarGroup key={pillar} pillar={pillar} report={report} links={links} />
        ))}
        {report.readOnly === null ? (
          <div className="btnrow noprint">
            <ButtonLink href={links.check}>{t('check')}</ButtonLink>
            <span className="small quiet">{t('saved-always')}</span>
          </div>
        ) : null}
      </div>
      <div className="beside">
        <ReportSummary report={report} links={links} />
        <ReportNotes report={report} links={links} />
      </div>
    </div>
  );
}
