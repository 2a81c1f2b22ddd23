import { useTranslations } from 'next-intl';
import { useReportingWords } from '@/components/features/reporting/words';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';

/** Why a published report came back: what to repair, and that the public still reads what was published. */
export function ReopenedNote({ reopened }: Pick<ReportHeader, 'reopened'>) {
  const t = useTranslations('reporting.reopened');
  const { time } = useReportingWords();
  if (reopened === null) return null;
  return (
    <div className="notice warn" data-reopened="true">
      <p>
        {t('told', { name: reopened.by, time: time(reopened.at) })} <span lang="vi">{reopened.reason}</span>
      </p>
      <p>{t('next')}</p>
    </div>
  );
}
