import { useTranslations } from 'next-intl';
import { MarkStatus } from '@/components/features/reporting/mark-status';
import { useReportingWords } from '@/components/features/reporting/words';
import type { TaskBrief } from '@/lib/features/reporting/model/task';

/** Keeps a returned item's place in its pillar and leads to where it now stands. */
export function MovedRow({ task, anchor }: Readonly<{ task: TaskBrief; anchor: string }>) {
  const t = useTranslations('reporting.report');
  const { short } = useReportingWords();
  return (
    <div className="item">
      <div className="hd">
        <span className="n">{task.number}</span>
        <div className="t">
          {short(task)}
          <span className="line">
            <MarkStatus mark="returned" />
            <span>{t('moved')}</span>
          </span>
        </div>
        <div className="choice">
          <a href={`#${anchor}`}>{t('go', { number: task.number })}</a>
        </div>
      </div>
    </div>
  );
}
