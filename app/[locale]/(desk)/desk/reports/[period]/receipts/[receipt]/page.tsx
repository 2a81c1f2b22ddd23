import { mayEnter } from '@/app/desk-areas';
import { deskPage } from '@/app/desk-page';
import { reportTitle } from '@/app/desk-titles';
import { ReceiptScreen } from '@/components/features/reporting/receipt-screen';
import { Trail } from '@/components/features/reporting/trail';
import { reportLinks } from '@/components/features/reporting/report-links';
import { PageHeader } from '@/components/shell/page-header';
import { getReceipt } from '@/lib/features/reporting/queries/receipt';
import { provincesOf } from '@/lib/platform/auth/viewer';

/** Proof of what was sent and when; only under the period it belongs to. */
export default deskPage('receipt', async ({ viewer, locale, params }) => {
  const receipt = await getReceipt(viewer, params.receipt);
  if (receipt?.period.code !== params.period) return null;
  const title = await reportTitle('receipt', locale, receipt);
  const hasSeveral = new Set(provincesOf(viewer, 'officer', 'leader')).size > 1;
  const slug = hasSeveral ? receipt.province.slug : undefined;
  const links = mayEnter(viewer, 'desk') ? reportLinks(locale, params.period, slug) : null;
  return {
    title,
    body: (
      <>
        {links === null ? null : <Trail screen="receipt" period={receipt.period.code} links={links} />}
        <div className="wrap">
          <PageHeader title={title} />
        </div>
        <ReceiptScreen receipt={receipt} links={links} />
      </>
    ),
  };
});
