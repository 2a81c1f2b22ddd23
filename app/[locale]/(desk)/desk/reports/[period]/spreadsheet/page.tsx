import { deskPage } from '@/app/desk-page';
import { ofProvince } from '@/app/desk-province';
import { reportTitle } from '@/app/desk-titles';
import { workbookTried } from '@/app/workbook-tried';
import { WorkbookScreen } from '@/components/features/workbook/workbook-screen';
import { fileWord } from '@/lib/features/workbook/model/limits';
import { getTriedReport } from '@/lib/features/workbook/queries/dry-run';
import { answerWith } from '@/lib/platform/answer-status';

/** The report by spreadsheet: what one downloads, and the look at what one hands in before it is written. */
export default deskPage(
  'reportWorkbook',
  ofProvince(async ({ viewer, locale, params, search, slug, links }) => {
    const file = [search[fileWord]].flat()[0];
    const found = await getTriedReport(viewer, { period: params.period, slug, file });
    if (found === null) return null;
    const { report } = found;
    const said = workbookTried(locale, search, found.tried);
    if (said.problem !== null) answerWith(422);
    const title = await reportTitle('workbook', locale, report);
    const body = <WorkbookScreen report={report} links={links} title={title} {...said} />;
    return { title, isRefused: said.problem !== null, body };
  }),
);
