import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import type { TrendView } from '@/components/features/trends/trend-view';
import { Headline } from '@/components/ui/headline';
import { said, type Said } from '@/components/ui/said';
import { comparableEnds, completedIn } from '@/lib/features/reporting/model/trend';
import { formatDate, formatNumber, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

function useSentence({ locale, day, country }: TrendView): Said {
  const t = useTranslations('trends.sentence');
  const ends = comparableEnds(country);
  if (ends === null || country.every((row) => row.reported === 0))
    return said(t, 'nothing', { day: formatDate(locale, day) });
  const { first, last } = ends;
  const [from, to] = [completedIn(first), completedIn(last)];
  const moved = to > from ? 'rose' : to < from ? 'fell' : 'held';
  return said(t, first === last ? 'one' : moved, {
    first: formatPeriod(locale, first.period),
    last: formatPeriod(locale, last.period),
    from: formatNumber(locale, from),
    to: formatNumber(locale, to),
    total: formatNumber(locale, last.expected),
    tasks: last.expected / last.provinces,
    provinces: last.provinces,
  });
}

/** What happened from the first period to the last, and the day it is told for. */
export function TrendHeadline(view: TrendView) {
  const copied = useCopied(view);
  const t = useTranslations('trends');
  const { locale, day, group } = view;
  const { shown, plain } = useSentence(view);
  const invented = view.isInvented && view.country.length > 0 ? ` ${t('invented')}` : '';
  const asked = group === 'national' ? undefined : group;
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={t('eyebrow', { day: formatDate(locale, day) })}
          name={t('title')}
          sentence={
            <>
              {shown}
              {invented}
            </>
          }
          citation={copied({
            sentence: `${plain}${invented}`,
            path: href(locale, 'trends', {}, { date: day, group: asked }),
            of: ['trends'],
          })}
        />
        <AsOfForm view={view} on={(date) => href(locale, 'trends', {}, { date, group: asked })} />
      </div>
    </section>
  );
}
