import { useTranslations } from 'next-intl';
import { HandleForm } from '@/components/features/error-reports/handle-form';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import type { ErrorReport } from '@/lib/features/error-reports/model';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatDateTime } from '@/lib/platform/format';

type Props = Readonly<{ locale: Locale; report: ErrorReport }>;

function useLines({ locale, report }: Props): readonly Definition[] {
  const t = useTranslations('error-reports.list');
  const { at, page, figure, asOf, message, email, handling } = report;
  const lines = {
    at: formatDateTime(locale, at),
    page: <a href={page}>{page}</a>,
    figure,
    asOf: asOf && formatDate(locale, asOf),
    message: <span className="whitespace-pre-wrap">{message}</span>,
    email,
    by: handling && t('by-value', { name: handling.by, time: formatDateTime(locale, handling.at) }),
    reason: handling && <span className="whitespace-pre-wrap">{handling.reason}</span>,
  };
  const keys = ['at', 'page', 'figure', 'asOf', 'message', 'email', 'by', 'reason'] as const;
  return keys.flatMap((key) => (lines[key] === null ? [] : [{ term: t(key), detail: lines[key] }]));
}

/** One report as text, whatever it holds, with its form while it waits. */
export function ErrorReportEntry(props: Props) {
  const t = useTranslations('error-reports.list');
  const { locale, report } = props;
  const words = { reason: t('reason'), submit: t('handle'), pending: t('pending'), failed: t('failed') };
  return (
    <section className="grp" aria-labelledby={report.reference}>
      <h3 id={report.reference}>{report.reference}</h3>
      <DefinitionList items={useLines(props)} />
      {report.handling === null ? (
        <HandleForm locale={locale} reportId={report.id} reference={report.reference} words={words} />
      ) : null}
    </section>
  );
}
