import { useTranslations } from 'next-intl';
import { markLooks, type Mark } from '@/components/features/reporting/mark-status';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { SummaryLine } from '@/components/ui/summary-panel';
import type { Progress } from '@/lib/features/reporting/model/draft';

const order = ['unchanged', 'changed', 'returned', 'unanswered'] as const satisfies readonly Mark[];

/** The four kinds of items with their counts; a returned item is not counted again as unanswered. */
export function useProgressLines(progress: Progress): readonly SummaryLine[] {
  const t = useTranslations('reporting.mark');
  const counts: Readonly<Record<Mark, number>> = {
    unchanged: progress.confirmed,
    changed: progress.changed,
    returned: progress.returned,
    unanswered: progress.unanswered - progress.returned,
  };
  return order
    .map((mark) => {
      const [tone, icon] = markLooks[mark];
      return { tone, icon, label: t(mark), count: counts[mark] };
    })
    .filter(({ count, tone }) => count > 0 || tone !== 'bad');
}

/** How far a report is: the sentence, then the bar that says the same. */
export function ReportProgress({ progress }: Readonly<{ progress: Progress }>) {
  const t = useTranslations('reporting.desk');
  return (
    <div className="mt-3 max-w-form">
      <p className="num">
        <b>{t('progress', { answered: progress.answered, total: progress.total })}</b>
      </p>
      <ProgressBar parts={useProgressLines(progress)} />
    </div>
  );
}
