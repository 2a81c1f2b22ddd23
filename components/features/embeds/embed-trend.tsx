import { useTranslations } from 'next-intl';
import { SmallMultiples } from '@/components/charts/small-multiples';
import { EmbedFigure } from '@/components/features/embeds/embed-figure';
import type { PageView } from '@/components/features/overview/view';
import { useGroupName } from '@/components/features/trends/groups';
import { knownDay } from '@/components/features/overview/known-day';
import { StatusFigure } from '@/components/features/trends/status-figure';
import { StatusKey } from '@/components/features/trends/status-key';
import type { TrendRow } from '@/lib/features/reporting/model/trend';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{
  view: PageView;
  /** `all` for the country, or a region. */
  group: string;
  rows: readonly TrendRow[];
}>;

/** How the tasks of the country or of a region stood at the end of each period. */
export function EmbedTrend({ view, group, rows }: Props) {
  const t = useTranslations('embed');
  const words = useTranslations('trends');
  const { locale, isInvented } = view;
  const day = formatDate(locale, view.day);
  const name = useGroupName()(group);
  return (
    <EmbedFigure
      title={t('title.embedTrends', { group: name })}
      note={isInvented ? words('invented') : undefined}
      source={<p>{t('source.reports', { day })}</p>}
    >
      {rows.length === 0 ? (
        <p>{t('nothing', { day })}</p>
      ) : (
        <>
          <StatusKey rows={rows} day={knownDay(view)} />
          <SmallMultiples row="one">
            <StatusFigure locale={locale} name={name} rows={rows} day={knownDay(view)} />
          </SmallMultiples>
        </>
      )}
    </EmbedFigure>
  );
}
