import { useTranslations } from 'next-intl';
import { useAnswerLine } from '@/components/features/reporting/answer-line';
import { FindingList } from '@/components/features/reporting/finding-list';
import { useReportingWords } from '@/components/features/reporting/words';
import { fieldId } from '@/components/forms/field';
import { Disclosure } from '@/components/ui/disclosure';
import type { DraftItem } from '@/lib/features/reporting/model/draft';

/** Items confirmed as unchanged, behind one press: number, task, answer. */
export function ConfirmedItems({ items }: Readonly<{ items: readonly DraftItem[] }>) {
  const t = useTranslations('reporting.check');
  const line = useAnswerLine();
  const { short } = useReportingWords();
  const warned = items.some(({ findings }) => findings.length > 0);
  if (items.length === 0) return null;
  return (
    <section className="grp">
      <Disclosure summary={t('confirmed', { count: items.length })} open={warned}>
        <ul className="todo">
          {items.map(({ task, draft, findings }) => (
            <li key={task.id} id={fieldId(`task-${task.number}`)}>
              <span>
                <span className="n">{task.number}</span> {short(task)}
              </span>
              <span className="quiet num">{line(task, draft)}</span>
              <FindingList findings={findings} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
