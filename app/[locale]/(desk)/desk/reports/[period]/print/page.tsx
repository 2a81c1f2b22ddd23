import { deskPage } from '@/app/desk-page';
import { ofProvince } from '@/app/desk-province';
import { reportTitle } from '@/app/desk-titles';
import { PrintSheet } from '@/components/features/reporting/print-sheet';
import { Trail } from '@/components/features/reporting/trail';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { portalTime, realNow } from '@/lib/platform/clock';

/** The report on paper, for the leader's signature in ink. */
export default deskPage(
  'reportPrint',
  ofProvince(async ({ viewer, locale, params, slug, links }) => {
    const report = await getDraft(viewer, params.period, slug);
    if (report === null) return null;
    const title = await reportTitle('print', locale, report);
    return {
      title,
      body: (
        <>
          <Trail screen="print" period={report.period.code} links={links} />
          <PrintSheet report={report} madeAt={portalTime(realNow()).toISOString()} />
        </>
      ),
    };
  }),
);
