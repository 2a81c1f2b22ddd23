import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StateTag } from '@/components/features/reporting/state-tag';
import { TimelinessStatus } from '@/components/features/reporting/timeliness-status';
import { useReportingWords } from '@/components/features/reporting/words';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { PageHeader } from '@/components/shell/page-header';
import type { ReviewReport } from '@/lib/features/reporting/model/review';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ report: ReviewReport; title: string }>;

const bold = { b: (chunks: ReactNode) => <b>{chunks}</b> };

/** Whose report is open, how it was sent, and the way back to the queue. */
export function ReviewHead({ report, title }: Props) {
  const t = useTranslations('review');
  const words = useReportingWords();
  const { submission, period, province } = report;
  const returned = [...report.changed, ...report.unchanged].filter(({ remark }) => remark !== null).length;
  const { n, submittedAt, submittedBy, receipt } = submission;
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('queue.title'), href: href(words.locale, 'review') },
          { label: t('report.crumb', { province: province.name, period: words.period(period.code) }) },
        ]}
      />
      <div className="wrap">
        <PageHeader
          title={title}
          tag={<StateTag state={report.state} returned={returned} />}
          meta={[
            {
              key: 'sent',
              text: t.rich('report.sent', { ...bold, n, time: words.time(submittedAt), by: submittedBy }),
            },
            {
              key: 'due',
              text: (
                <>
                  {t('report.due', { day: words.day(period.dueOn) ?? '' })}{' '}
                  <TimelinessStatus value={report.timeliness} />
                </>
              ),
            },
            { key: 'receipt', text: t.rich('report.receipt', { ...bold, receipt }) },
          ]}
        />
      </div>
    </>
  );
}
