import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { reviewDone } from '@/components/features/review/decision-notice';
import { ReviewScreen } from '@/components/features/review/review-screen';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

/** A report as it was sent: old and new side by side, and the decision. */
export default deskPage('reviewReport', async ({ viewer, locale, params, done }) => {
  const { reportId } = params;
  const [report, t] = await Promise.all([
    getReviewReport(viewer, reportId),
    getTranslations('review.report'),
  ]);
  if (report === null) return null;
  const title = t('title', {
    province: locale === 'vi' ? report.province.name : report.province.nameEn,
    period: formatPeriod(locale, report.period.code),
    changed: report.changed.length,
    unchanged: report.unchanged.length,
  });
  const here = href(locale, 'reviewReport', { reportId });
  return {
    title,
    isTitled: true,
    body: <ReviewScreen report={report} title={title} here={here} done={done(reviewDone)} />,
  };
});
