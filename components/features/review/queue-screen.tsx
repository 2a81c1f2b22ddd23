import { useTranslations } from 'next-intl';
import { DecidedList } from '@/components/features/review/decided-list';
import { QueueTable } from '@/components/features/review/queue-table';
import { PageHeader } from '@/components/shell/page-header';
import type { ReviewQueue } from '@/lib/features/reporting/model/review';

/** What waits for a decision, and what was decided lately. */
export function QueueScreen({ queue }: Readonly<{ queue: ReviewQueue }>) {
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
                { key: 'order', text: t('order') },
              ]
        }
      />
      {waiting.length === 0 ? null : <QueueTable rows={waiting} />}
      <section className="grp">
        <div className="head">
          <h2>{t('decided')}</h2>
        </div>
        {decided.length === 0 ? <p className="quiet">{t('no-decided')}</p> : <DecidedList rows={decided} />}
      </section>
    </div>
  );
}
