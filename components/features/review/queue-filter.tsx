import { useTranslations } from 'next-intl';
import { pillars } from '@/components/features/reporting/pillars';
import { QueryChoice, type Option } from '@/components/features/reporting/query-choice';
import { useReportingWords } from '@/components/features/reporting/words';
import { Button } from '@/components/forms/button';
import { queueOrders, type QueueChoice } from '@/lib/features/reporting/model/queue';
import { wordsOf } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ choice: QueueChoice; periods: readonly string[] }>;

/** Order, region, period and pillar by a plain GET, so that the address holds the choice. */
export function QueueFilter({ choice, periods }: Props) {
  const t = useTranslations('review.queue.filter');
  const region = useTranslations('provinces.region');
  const pillar = useTranslations('reporting.pillars');
  const words = useReportingWords();
  const all: Option = { value: '', label: t('all') };
  const regions = wordsOf('region', { locale: words.locale, screen: 'review' }) ?? [];
  const options = <V extends string>(values: readonly V[], label: (value: V) => string): Option[] =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <form action={href(words.locale, 'review')} className="board-choice noprint" aria-label={t('label')}>
      <QueryChoice
        name="sort"
        label={t('sort')}
        value={choice.order}
        options={options(queueOrders, (order) => t(order))}
      />
      <QueryChoice
        name="region"
        label={t('region')}
        value={choice.region ?? ''}
        options={[all, ...options(regions, (value) => region(value))]}
      />
      <QueryChoice
        name="period"
        label={t('period')}
        value={choice.period ?? ''}
        options={[all, ...options(periods, words.period)]}
      />
      <QueryChoice
        name="pillar"
        label={t('pillar')}
        value={choice.pillar ?? ''}
        options={[all, ...options(pillars, (value) => pillar(value))]}
      />
      <Button tone="secondary">{t('show')}</Button>
    </form>
  );
}
