import { useTranslations } from 'next-intl';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { RankingNotes } from '@/components/features/indicators/ranking-notes';
import { useYearMap } from '@/components/features/indicators/year-map';
import { useYearRanking } from '@/components/features/indicators/year-ranking';
import { IndexFoot } from '@/components/features/overview/index-foot';
import { useIndexFinding, useIndexNames, useIndexNote } from '@/components/features/overview/index-words';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import type { OverviewView } from '@/components/features/overview/view';
import { isMerged } from '@/lib/features/indicators/model/coverage';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf } from '@/lib/features/indicators/model/standing';
import { formatDate } from '@/lib/platform/format';

type Props = Readonly<{ view: OverviewView; index: IndicatorView; Panel: MeasurePanelType }>;

/** One year of an index in the borders it was published for; places and figures only compare within it. */
export function IndexMeasure({ view, index, Panel }: Props) {
  const t = useTranslations('measures.index');
  const shown = { index, page: view };
  const { held, choice, units, observations, indicator } = index;
  const figures = byUnit(observations, choice.component);
  const standings = standingsOf(units, figures, indicator.direction);
  const names = useIndexNames(shown);
  const map = useYearMap(index, standings);
  const ranking = useYearRanking(index, standings);
  const caption = t('caption', {
    ...names,
    count: Math.max(held.values, held.ranks),
    total: held.units,
    day: formatDate(view.locale, view.day),
  });
  const panel: MeasureShown = {
    name: t('of-year', names),
    finding: useIndexFinding(shown, standings),
    note: useIndexNote(shown),
    borders: isMerged(held) ? '34' : '63',
    mayChooseBorders: !isMerged(held),
    data: map.data,
    legend: map.legend,
    caption,
    headings: ranking.headings,
    rows: ranking.rows,
    foot: (
      <>
        <RankingNotes view={index} standings={standings} />
        <IndexFoot index={index} />
      </>
    ),
    year: held.year,
    years: choice.years,
  };
  return <Panel view={view} shown={panel} />;
}
