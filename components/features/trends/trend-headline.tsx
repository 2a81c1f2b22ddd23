import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import type { TrendView } from '@/components/features/trends/trend-view';
import { Headline } from '@/components/ui/headline';
import { comparableEnds, completedIn } from '@/lib/features/reporting/model/trend';
import { formatDate, formatNumber, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

function useSentence({ locale, day, country }: TrendView): ReactNode {
  const t = useTranslations('trends.sentence');
  const ends = comparableEnds(country);
  if (ends === null || country.every((row) => row.reported === 0))
    return t('nothing', { day: formatDate(locale, day) });
  const { first, last } = ends;
  const [from, to] = [completedIn(first), completedIn(last)];
  const moved = to > from ? 'rose' : to < from ? 'fell' : 'held';
  return t.rich(first === last ? 'one' : moved, {
    first: formatPeriod(locale, first.period),
    last: formatPeriod(locale, last.period),
    from: formatNumber(locale, from),
    to: formatNumber(locale, to),
    total: formatNumber(locale, last.expected),
    tasks: last.expected / last.provinces,
    provinces: last.provinces,
    b: (chunks) => <b>{chunks}</b>,
  });
}

/** What happened from the first period to the last, and the day it is told for. */
export function TrendHeadline(view: TrendView) {
  const t = useTranslations('trends');
  const { locale, day, group } = view;
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={t('eyebrow', { day: formatDate(locale, day) })}
          name={t('title')}
          sentence={
            <>
              {useSentence(view)} {view.isInvented && view.country.length > 0 ? t('invented') : null}
            </>
          }
        />
        <AsOfForm
          view={view}
          on={(date) => href(locale, 'trends', {}, { date, group: group === 'national' ? undefined : group })}
        />
      </div>
    </section>
  );
}
