import { useTranslations } from 'next-intl';
import { isText, useReportingWords } from '@/components/features/reporting/words';
import { differences } from '@/lib/features/reporting/model/difference';
import type { ReviewItem } from '@/lib/features/reporting/model/review';

type Props = Readonly<{ item: Pick<ReviewItem, 'task' | 'after' | 'lastPeriod'> }>;

/** Of a report that was opened again: the period before, beside what is public now, where it says otherwise. */
export function LastPeriod({ item: { task, after, lastPeriod } }: Props) {
  const t = useTranslations('review.last-period');
  const fields = useTranslations('reporting');
  const words = useReportingWords();
  if (lastPeriod === null) return null;
  const period = words.period(lastPeriod.periodCode);
  const changes = differences(lastPeriod, after);
  if (changes.length === 0) return <p className="small quiet">{t('same', { period })}</p>;
  const shown = { task, answer: lastPeriod, evidence: lastPeriod.evidence };
  return (
    <div className="small" data-last-period={lastPeriod.periodCode}>
      <p>{t('differs', { period })}</p>
      <ul>
        {changes.map(({ field }) => (
          <li key={field}>
            {fields(`fields.${field}`)}:{' '}
            <span lang={isText(field) ? 'vi' : undefined}>
              {words.inField(field, shown) ?? fields('empty')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
