import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { ReopenForm } from '@/components/features/review/reopen-form';
import { Disclosure } from '@/components/ui/disclosure';
import { href } from '@/lib/platform/routes';
import type { ReviewReport } from '@/lib/features/reporting/model/review';

type Props = Readonly<{ report: ReviewReport; here: string }>;

/** Of a published report: why it was opened again, or the way to do so. */
export function Reopening({ report, here }: Props) {
  const t = useTranslations('review.reopening');
  const { day, locale, time } = useReportingWords();
  const { reopened, mayReopen, reportId, revisionId } = report;
  if (reopened !== null) {
    return (
      <p className="notice warn" data-reopened="true">
        {t('told', { name: reopened.by, time: time(reopened.at) })} <span lang="vi">{reopened.reason}</span>
      </p>
    );
  }
  if (!mayReopen) return null;
  return (
    <Disclosure summary={t('open')}>
      {report.period.isLocked ? (
        <p className="notice warn" data-locked="true">
          {t.rich('locked', {
            day: day(report.period.locksOn) ?? '',
            a: (text) => <a href={href(locale, 'reliefs', { period: report.period.code })}>{text}</a>,
          })}
        </p>
      ) : null}
      <ReopenForm {...{ reportId, revisionId, here }} />
    </Disclosure>
  );
}
