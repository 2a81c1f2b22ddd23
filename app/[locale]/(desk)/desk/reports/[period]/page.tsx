import { deskPage } from '@/app/desk-page';
import { reportLinks } from '@/components/features/reporting/report-links';
import { ReportScreen, reportDone } from '@/components/features/reporting/report-screen';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { reportTitle } from '@/app/desk-titles';

/** The report of a period: 22 tasks by pillar, those that came back first. */
export default deskPage('report', async ({ viewer, locale, params, asked, done }) => {
  const slug = asked('provinces');
  const report = await getDraft(viewer, params.period, slug);
  if (report === null) return null;
  const title = await reportTitle('report', locale, report);
  const links = reportLinks(locale, params.period, slug);
  return {
    title,
    body: <ReportScreen report={report} links={links} title={title} done={done(reportDone)} />,
  };
});
