import { useTranslations } from 'next-intl';
import { useAnswerLine } from '@/components/features/reporting/answer-line';
import { AskedItem } from '@/components/features/reporting/asked-item';
import { ConfirmedBy } from '@/components/features/reporting/confirmed-by';
import { ToldNote } from '@/components/features/reporting/told-note';
import { useReportingWords } from '@/components/features/reporting/words';
import { fieldId } from '@/components/forms/field';
import { Disclosure } from '@/components/ui/disclosure';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import type { Check } from '@/lib/features/reporting/model/check';

/** Items confirmed as unchanged, behind one press: number, task, answer. */
export function ConfirmedItems({ check, links }: Readonly<{ check: Check; links: ReportLinks }>) {
  const t = useTranslations('reporting.check');
  const line = useAnswerLine();
  const { short } = useReportingWords();
  const items = check.confirmed;
  const warned = items.some(({ findings }) => findings.length > 0);
  if (items.length === 0) return null;
  return (
    <section className="grp">
      <ToldNote items={items} to={links.item} isOpen={check.readOnly === null} />
      <Disclosure summary={t('confirmed', { count: items.length })} open={warned}>
        <ul className="todo">
          {items.map((item) => (
            <li key={item.task.id} id={fieldId(`task-${item.task.number}`)}>
              <span>
                <span className="n">{item.task.number}</span> {short(item.task)}
                <ConfirmedBy item={item} />
              </span>
              <span className="quiet num">{line(item.task, item.draft)}</span>
              <AskedItem item={item} check={check} links={links} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
