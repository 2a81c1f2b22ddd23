import { useTranslations } from 'next-intl';
import { DecidedList } from '@/components/features/review/decided-list';
import { QueueFilter } from '@/components/features/review/queue-filter';
import { QueueTable } from '@/components/features/review/queue-table';
import { PageHeader } from '@/components/shell/page-header';
import { choose, type QueueChoice } from '@/lib/features/reporting/model/queue';
import type { ReviewQueue } from '@/lib/features/reporting/model/review';

type Props = Readonly<{ queue: ReviewQueue; choice: QueueChoice }>;

/** What waits, as asked for, and how much of it that is. */
function Waiting({ queue: { waiting }, choice }: Props) {
  const t = useTranslations('review.queue');
  const shown = choose(waiting, choice);
  const periods = [...new Set(waiting.map(({ period }) => period.code))].sort();
  return (
    <>
      <QueueFilter choice={choice} periods={periods} />
      {shown.length === waiting.length ? null : (
        <p className="small quiet" role="status">
          {t('shown', { shown: shown.length, total: waiting.length })}
        </p>
      )}
      {shown.length === 0 ? <p className="notice">{t('none')}</p> : <QueueTable rows={shown} />}
    </>
  );
}

/** What waits for a decision, and what was decided lately. */
export function QueueScreen({ queue, choice }: Props) {
  const t = useTranslations('review.queue');
  const { waiting, decided } = queue;
  const oldest = Math.max(0, ...waiting.map(({ waitingDays }) => waitingDays));
  return (
    <div className="wrap pb-16">
      <PageHeader
        title={t('headline', { count: waiting.length })}
        meta={
          waiting.length === 0
            ? []
            : [
                { key: 'oldest', text: t('oldest', { days: oldest }) },
                { key: 'order', text: t(`order.${choice.order}`) },
              ]
        }
      />
      {waiting.length === 0 ? null : <Waiting queue={queue} choice={choice} />}
      <section className="grp">
        <div className="head">
          <h2>{t('decided')}</h2>
        </div>
        {decided.length === 0 ? <p className="quiet">{t('no-decided')}</p> : <DecidedList rows={decided} />}
      </section>
    </div>
  );
}
