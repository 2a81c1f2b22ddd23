import { useTranslations } from 'next-intl';
import { ReadOnlyNotice } from '@/components/features/reporting/read-only-notice';
import { ReportHead } from '@/components/features/reporting/report-head';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import { HandInForm } from '@/components/features/workbook/hand-in-form';
import { Tried, type TriedBook } from '@/components/features/workbook/tried';
import { ButtonLink } from '@/components/forms/button-link';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import { fileWord } from '@/lib/features/workbook/model/limits';

type Props = Readonly<{
  report: DraftReport;
  links: ReportLinks;
  title: string;
  tried: TriedBook | null;
  /** Why the workbook was not taken, or could not be read at all. */
  problem: string | null;
}>;

/** The report by spreadsheet: take it, fill it in, hand it in, look, write. */
export function WorkbookScreen({ report, links, title, tried, problem }: Props) {
  const t = useTranslations('workbook');
  const door = `/api/reports/${report.period.code}/${report.province.slug}/workbook`;
  const mark = links.workbook.includes('?') ? '&' : '?';
  return (
    <>
      <ReportHead screen="workbook" title={title} header={report} links={links} />
      <div className="wrap pb-16">
        <ReadOnlyNotice report={report} />
        <section className="grp">
          <div className="head">
            <h2>{t('take.title')}</h2>
          </div>
          <p className="max-w-measure">{t('take.words')}</p>
          <p className="small quiet max-w-measure">{t('evidence')}</p>
          <div className="btnrow">
            <ButtonLink href={door} tone="secondary">
              {t('take.button')}
            </ButtonLink>
          </div>
        </section>
        {report.readOnly === null ? (
          <section className="grp">
            <div className="head">
              <h2>{t('give.title')}</h2>
            </div>
            <p className="max-w-measure">{t('give.words')}</p>
            <HandInForm door={door} problem={problem} />
          </section>
        ) : null}
        {tried === null ? null : (
          <Tried
            reportId={report.reportId}
            tried={tried}
            door={door}
            at={`${links.workbook}${mark}${fileWord}=${tried.file}`}
          />
        )}
      </div>
    </>
  );
}
