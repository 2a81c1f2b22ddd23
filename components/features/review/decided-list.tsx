import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import { Feed } from '@/components/ui/feed';
import { Status } from '@/components/ui/status';
import type { DecidedRow } from '@/lib/features/reporting/model/review';
import { href } from '@/lib/platform/routes';

function Outcome({ outcome }: Pick<DecidedRow, 'outcome'>) {
  const t = useTranslations('review.queue');
  return outcome === 'published' ? (
    <Status tone="good" icon="check">
      {t('published')}
    </Status>
  ) : (
    <Status tone="bad" icon="back">
      {t('returned')}
    </Status>
  );
}

/** The latest decisions, newest first. */
export function DecidedList({ rows }: Readonly<{ rows: readonly DecidedRow[] }>) {
  const t = useTranslations('review.queue');
  const words = useReportingWords();
  const items = rows.map(({ reportId, province, periodCode, n, outcome, reviewer, decidedAt }) => ({
    key: `${reportId} ${n}`,
    dateTime: decidedAt,
    date: words.shortDay(decidedAt),
    body: (
      <>
        <a href={href(words.locale, 'reviewReport', { reportId })}>{words.province(province)}</a>,{' '}
        {words.period(periodCode)} <Outcome outcome={outcome} />
      </>
    ),
    note: t('decided-by', { reviewer, n }),
  }));
  return <Feed items={items} />;
}
