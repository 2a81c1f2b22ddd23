import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { Submission } from '@/lib/features/reporting/model/draft';

function useOutcomeWords() {
  const t = useTranslations('review.report');
  const { time } = useReportingWords();
  return ({ outcome, decidedAt }: Submission) =>
    outcome === null || decidedAt === null
      ? t('earlier-none')
      : t(`earlier-${outcome}`, { time: time(decidedAt) });
}

/** Sendings before this one and what became of each. */
export function EarlierSendings({ earlier }: Readonly<{ earlier: readonly Submission[] }>) {
  const t = useTranslations('review.report');
  const { time } = useReportingWords();
  const outcome = useOutcomeWords();
  if (earlier.length === 0) return null;
  return (
    <section className="rev">
      <h2>{t('earlier')}</h2>
      <ul className="small num">
        {earlier.map((submission) => (
          <li key={submission.n}>
            {t('earlier-line', {
              n: submission.n,
              time: time(submission.submittedAt),
              outcome: outcome(submission),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
