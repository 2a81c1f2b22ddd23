import { useTranslations } from 'next-intl';
import { AskedItem } from '@/components/features/reporting/asked-item';
import { ItemDifference } from '@/components/features/reporting/item-difference';
import { useReportingWords } from '@/components/features/reporting/words';
import { fieldId } from '@/components/forms/field';
import type { ReportLinks } from '@/components/features/reporting/report-links';
import type { Check } from '@/lib/features/reporting/model/check';
import type { DraftItem } from '@/lib/features/reporting/model/draft';

type Props = Readonly<{ item: DraftItem; check: Check; links: ReportLinks; isSent: boolean }>;

/** A changed item on the check page: the difference, the reminders, and the way back to mend it. */
export function ChangedItem({ item, check, links, isSent }: Props) {
  const t = useTranslations('reporting.check');
  const words = useReportingWords();
  const { task, before, draft, evidence, changes } = item;
  return (
    <article className="rev" id={fieldId(`task-${task.number}`)} data-task={task.number}>
      <div className="head">
        <span className="n">{task.number}</span>
        <h3>{words.short(task)}</h3>
        <a className="st" href={links.item(task.number)}>
          {t(check.readOnly === null ? 'fix' : 'view', { number: task.number })}
        </a>
      </div>
      <ItemDifference
        task={task}
        before={before}
        after={draft}
        evidence={evidence}
        changed={changes.map(({ field }) => field)}
        afterLabel={t(isSent ? 'after-sent' : 'after', { period: words.period(check.period.code) })}
      />
      <AskedItem item={item} check={check} links={links} />
    </article>
  );
}
