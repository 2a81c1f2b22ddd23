import { useTranslations } from 'next-intl';
import { useAnswerLine } from '@/components/features/reporting/answer-line';
import { useReportingWords } from '@/components/features/reporting/words';
import { WrittenBy } from '@/components/features/review/written-by';
import { ItemDecision } from '@/components/features/review/item-decision';
import { Disclosure } from '@/components/ui/disclosure';
import type { ReviewItem } from '@/lib/features/reporting/model/review';

type Props = Readonly<{ items: readonly ReviewItem[]; mayDecide: boolean }>;

function Line({ item, mayDecide }: Readonly<{ item: ReviewItem; mayDecide: boolean }>) {
  const line = useAnswerLine();
  const { short } = useReportingWords();
  return (
    <li id={`muc-${item.task.number}`}>
      <p>
        <span className="n">{item.task.number}</span> {short(item.task)}{' '}
        <span className="quiet num">{line(item.task, item.after)}</span>
      </p>
      <WrittenBy item={item} />
      {mayDecide ? <ItemDecision number={item.task.number} isAccepted mayReturn /> : null}
    </li>
  );
}

/** Unchanged items without a warning: accepted together, each still returnable from the list. */
export function CleanItems({ items, mayDecide }: Props) {
  const t = useTranslations('review.decide');
  if (items.length === 0) return null;
  return (
    <section className="rev clean">
      <h2>{t('clean', { count: items.length })}</h2>
      {mayDecide ? <p className="small quiet">{t('clean-note')}</p> : null}
      <Disclosure summary={t('clean-open', { count: items.length })}>
        <ul className="clean-list">
          {items.map((item) => (
            <Line key={item.task.id} item={item} mayDecide={mayDecide} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
