import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { askedDay } from '@/components/features/data/asked-day';
import { keysOf, useGroupName } from '@/components/features/trends/groups';
import { knownDay } from '@/components/features/overview/known-day';
import { StatusFigure } from '@/components/features/trends/status-figure';
import { StatusKey } from '@/components/features/trends/status-key';
import type { TrendView } from '@/components/features/trends/trend-view';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { completedIn, furthestApart, rowsOf, type TrendGroup } from '@/lib/features/reporting/model/trend';
import { formatDate, formatPercent, formatPeriod } from '@/lib/platform/format';

type Props = Pick<TrendView, 'locale' | 'rows' | 'group'> &
  Readonly<{ keys: readonly string[]; nameOf: (key: string) => string }>;

/** More names than these are counted. */
const named = 3;

/** The groups furthest apart at the end; of the country alone how much is completed. */
export function useStatusFinding({ locale, rows, group, keys, nameOf }: Props): string {
  const t = useTranslations('trends.status.title');
  const last = rows.at(-1);
  if (last === undefined) return '';
  if (group === 'national')
    return t('national', {
      done: completedIn(last),
      total: last.expected,
      period: formatPeriod(locale, last.period),
    });
  const apart = furthestApart(rows, keys);
  if (apart === null) return t('level');
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = (of: readonly string[]) =>
    of.length > named ? t('several', { count: of.length }) : list.format(of.map(nameOf));
  const { highest, lowest } = apart;
  return t('apart', {
    high: names(highest.keys),
    most: formatPercent(locale, highest.share),
    low: names(lowest.keys),
    least: formatPercent(locale, lowest.share),
  });
}

const rowOf: Readonly<Record<Exclude<TrendGroup, 'province'>, 'one' | 'wide' | 'three'>> = {
  national: 'one',
  region: 'three',
  pillar: 'wide',
};

/** How the tasks stood at the end of each period: one picture for the country, side by side for its parts. */
export function StatusSection(view: TrendView) {
  const t = useTranslations('trends');
  const nameOf = useGroupName();
  const group = view.group === 'province' ? 'national' : view.group;
  const keys = keysOf(group, view.rows);
  const { locale, rows, day } = view;
  const note = t('status.note', {
    period: formatPeriod(locale, rows.at(-1)?.period ?? ''),
    day: formatDate(locale, day),
  });
  return (
    <Section
      id="status"
      title={useStatusFinding({ ...view, keys, nameOf })}
      note={view.isInvented ? `${note} ${t('invented')}` : note}
    >
      <StatusKey rows={rows} day={knownDay(view)} />
      <SmallMultiples row={rowOf[group]}>
        {keys.map((key) => (
          <StatusFigure
            key={key}
            locale={locale}
            name={nameOf(key)}
            rows={rowsOf(rows, key)}
            day={knownDay(view)}
          />
        ))}
      </SmallMultiples>
      <DownloadLinks locale={locale} resource="trends" query={{ group, date: askedDay(view) }} />
    </Section>
  );
}
