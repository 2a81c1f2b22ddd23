import { getTranslations } from 'next-intl/server';
import { deskPage } from '@/app/desk-page';
import { ErrorReportsScreen } from '@/components/features/error-reports/error-reports-screen';
import { listErrorReports } from '@/lib/features/error-reports/queries';

/** What readers say is wrong with a figure, for those who can mend it. */
export default deskPage('errorReports', async ({ viewer, locale, done }) => {
  const [reports, t] = await Promise.all([listErrorReports(viewer), getTranslations('error-reports.list')]);
  const isDone = done(['handled'] as const) !== undefined;
  return (
    reports && {
      title: t('title'),
      body: <ErrorReportsScreen locale={locale} reports={reports} isDone={isDone} />,
    }
  );
});
