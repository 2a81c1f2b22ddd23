import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { OutcomeNotice } from '@/components/forms/outcome-notice';
import type { ReviewReport } from '@/lib/features/reporting/model/review';
import { href } from '@/lib/platform/routes';

/** What brought one back to the report. */
export const reviewDone = ['returned', 'published'] as const;

export type ReviewDone = (typeof reviewDone)[number];

type Props = Readonly<{ report: ReviewReport; done: ReviewDone | undefined }>;

/** Why no decision can be taken here, and since when. */
function useBarText({ bar, submission, mayReturn }: ReviewReport): string | null {
  const t = useTranslations('review.bar');
  const { time } = useReportingWords();
  if (bar === null) return mayReturn ? null : t('no-return');
  if (bar === 'taken') return null;
  if (bar !== 'decided') return t(bar);
  const { outcome, decidedAt, decidedBy } = submission;
  return t(outcome === 'published' ? 'decided-published' : 'decided-returned', {
    reviewer: decidedBy ?? '',
    time: decidedAt === null ? '' : time(decidedAt),
  });
}

function Ways({ report }: Pick<Props, 'report'>) {
  const t = useTranslations('review.done');
  const { locale, province } = useReportingWords();
  const isPublished = report.submission.outcome === 'published';
  return (
    <span className="linkrow">
      {isPublished ? (
        <a href={href(locale, 'province', { slug: report.province.slug })}>
          {t('public', { province: province(report.province) })}
        </a>
      ) : null}
      <a href={href(locale, 'review')}>{t('queue')}</a>
    </span>
  );
}

/** What was just done, or what has been decided before. */
export function DecisionNotice({ report, done }: Props) {
  const t = useTranslations('review.done');
  const text = useBarText(report);
  const isDone = done !== undefined && done === report.submission.outcome;
  if (isDone) {
    return (
      <OutcomeNotice tone="good" outcome={done}>
        <p>{t(done)}</p>
        <Ways report={report} />
      </OutcomeNotice>
    );
  }
  if (text === null) return null;
  if (report.bar === 'decided') {
    return (
      <OutcomeNotice tone="warn" outcome="already-decided">
        <p>{text}</p>
        <Ways report={report} />
      </OutcomeNotice>
    );
  }
  return (
    <p className="notice" data-bar={report.bar}>
      {text}
    </p>
  );
}
