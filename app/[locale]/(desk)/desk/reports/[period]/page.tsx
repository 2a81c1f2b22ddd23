import { deskPage } from '@/app/desk-page';
import { ofProvince } from '@/app/desk-province';
import { ReportScreen, reportDone } from '@/components/features/reporting/report-screen';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { reportTitle } from '@/app/desk-titles';

/** The report of a period: 22 tasks by pillar, those that came back first. */
export default deskPage(
  'report',
  ofProvince(async ({ viewer, locale, params, slug, links, done }) => {
    const report = await getDraft(viewer, params.period, slug);
    if (report === null) return null;
    const title = await reportTitle('report', locale, report);
    return {
      title,
      body: <ReportScreen report={report} links={links} title={title} done={done(reportDone)} />,
    };
  }),
);
