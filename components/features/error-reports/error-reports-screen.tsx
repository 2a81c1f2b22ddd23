import { useTranslations } from 'next-intl';
import { ErrorReportEntry } from '@/components/features/error-reports/error-report-entry';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import { PageHeader } from '@/components/shell/page-header';
import type { ErrorReports } from '@/lib/features/error-reports/model';
import type { Locale } from '@/lib/i18n/locale';

type Props = Readonly<{ locale: Locale; reports: ErrorReports; isDone: boolean }>;

/** What readers reported: what waits, each with its form, then what was handled and why. */
export function ErrorReportsScreen({ locale, reports: { open, handled }, isDone }: Props) {
  const t = useTranslations('error-reports.list');
  return (
    <div className="wrap pb-16">
      <PageHeader title={t('headline', { count: open.length })} />
      {isDone ? (
        <OutcomeNotice tone="good" outcome="done">
          {t('done')}
        </OutcomeNotice>
      ) : null}
      <p className="max-w-measure mb-4">{t('note')}</p>
      {open.length === 0 ? null : <h2>{t('open')}</h2>}
      {open.map((report) => (
        <ErrorReportEntry key={report.id} locale={locale} report={report} />
      ))}
      {handled.length === 0 ? null : <h2 className="mt-6">{t('handled')}</h2>}
      {handled.map((report) => (
        <ErrorReportEntry key={report.id} locale={locale} report={report} />
      ))}
    </div>
  );
}
