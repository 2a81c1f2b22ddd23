import { deskPage } from '@/app/desk-page';
import { ofProvince } from '@/app/desk-province';
import { reportTitle } from '@/app/desk-titles';
import { CheckScreen, checkDone } from '@/components/features/reporting/check-screen';
import { ReportHead } from '@/components/features/reporting/report-head';
import { getCheck } from '@/lib/features/reporting/queries/check';

/** What is about to be sent, beside what was last published. */
export default deskPage(
  'reportCheck',
  ofProvince(async ({ viewer, locale, params, slug, links, done }) => {
    const check = await getCheck(viewer, params.period, slug);
    if (check === null) return null;
    const isSent = check.state === 'submitted' || check.state === 'published';
    const title = await reportTitle(isSent ? 'sent' : 'check', locale, check);
    return {
      title,
      isTitled: check.maySubmit,
      body: (
        <>
          <ReportHead screen="check" title={title} header={check} links={links} />
          <CheckScreen check={check} links={links} title={title} done={done(checkDone)} />
        </>
      ),
    };
  }),
);
