import { useTranslations } from 'next-intl';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { strengthText, useStandingLabel } from '@/components/features/indicators/year-map';
import { formerParts } from '@/components/features/overview/former-parts';
import { IndexFoot } from '@/components/features/overview/index-foot';
import { useIndexNames } from '@/components/features/overview/index-words';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import { currentHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import { classify } from '@/components/map/classes';
import { DownloadLinks } from '@/components/ui/download-links';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf, strengthOf } from '@/lib/features/indicators/model/standing';
import { isUnchanged, type CurrentUnit } from '@/lib/features/provinces/model/current';
import { nameOf } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{ view: OverviewView; index: IndicatorView }>;

type MeasureProps = Props & Readonly<{ Panel: MeasurePanelType }>;

/**
 * What each of the 63 had, in words; and the strength of a unit that was not merged, which is still its own: its value, or
 * its rank among the 63 where their map is of ranks.
 */
function useFormer({ index }: Props) {
  const t = useTranslations('measures');
  const label = useStandingLabel(index);
  const figures = byUnit(index.observations, index.choice.component);
  const standings = standingsOf(index.units, figures, index.indicator.direction);
  const { basis, of } = strengthOf(standings, index.indicator.direction);
  const found = new Map(standings.map((standing) => [standing.unit.id, standing]));
  const labelOf = (id: string) => {
    const standing = found.get(id);
    return standing === undefined ? t('no-data') : label(standing);
  };
  const strength = (unit: CurrentUnit) => {
    const standing = isUnchanged(unit) ? found.get(unit.id) : undefined;
    return standing === undefined ? null : of(standing);
  };
  return {
    labelOf,
    basis,
    strength,
    reasonOf: (unit: CurrentUnit) => (isUnchanged(unit) ? labelOf(unit.id) : t('incomparable.reason')),
  };
}

type Former = ReturnType<typeof useFormer>;

function rowsOf({ view }: Props, { labelOf, reasonOf }: Former): MeasureShown['rows'] {
  const parts = formerParts(view, labelOf);
  return view.atlas.current.map((unit, place) => ({
    key: unit.id,
    rank: String(place + 1),
    name: nameOf(unit, view.locale),
    href: currentHref(view, unit),
    value: isUnchanged(unit) ? reasonOf(unit) : <span className="quiet">{reasonOf(unit)}</span>,
    ...parts(unit),
  }));
}

/** Ranks are told from the best, values from the lowest. */
function rangeText(from: string, to: string, basis: 'value' | 'rank'): string {
  if (from === to) return from;
  return basis === 'rank' ? `${to}–${from}` : `${from}–${to}`;
}

function useMap(props: Props, { basis, strength, reasonOf }: Former): Pick<MeasureShown, 'data' | 'legend'> {
  const t = useTranslations('measures');
  const { view, index } = props;
  const { unit: scale, year } = useIndexNames({ index, page: view });
  const map = useTranslations('indicators.map');
  const own = view.atlas.current.filter(isUnchanged);
  const classes = classify(own.map(strength));
  const text = (value: number) => strengthText(index, basis, value);
  return {
    data: view.atlas.current.map((unit) => {
      const value = strength(unit);
      return {
        code: unit.code,
        name: nameOf(unit, view.locale),
        href: currentHref(view, unit),
        mapClass: isUnchanged(unit) ? classes.classOf(value) : 6,
        short: value === null ? '–' : text(value),
        label: reasonOf(unit),
      };
    }),
    legend: {
      title: basis === 'rank' ? map('legend-rank', { year }) : t('index.legend-value', { unit: scale, year }),
      entries: classes.ranges.toReversed().map(({ mapClass, from, to, count }) => ({
        mapClass,
        label: rangeText(text(from), text(to), basis),
        count: t('units', { count }),
      })),
      incomparable: {
        label: t('incomparable.reason'),
        count: t('units', { count: view.atlas.current.length - own.length }),
      },
      noData: { label: t('no-data'), count: t('units', { count: classes.missing }) },
    },
  };
}

/** An index of the 63 in today's borders: no figure for a merged unit and the reason, with what its parts had. */
export function IncomparableMeasure({ Panel, ...props }: MeasureProps) {
  const t = useTranslations('measures.incomparable');
  const words = useTranslations('measures.index');
  const { view, index } = props;
  const former = useFormer(props);
  const names = useIndexNames({ index, page: view });
  const panel: MeasureShown = {
    name: words('of-year', names),
    finding: t('finding', names),
    note: t('note', { unchanged: view.atlas.current.filter(isUnchanged).length }),
    borders: '34',
    mayChooseBorders: true,
    ...useMap(props, former),
    caption: t('caption', names),
    headings: { rank: t('headings.rank'), name: t('headings.name'), value: t('headings.value') },
    rows: rowsOf(props, former),
    foot: (
      <>
        <DownloadLinks
          locale={view.locale}
          resource="observations"
          query={{
            indicator: index.indicator.code,
            component: index.choice.component,
            year: index.held.year,
            scope: 'province',
          }}
        />
        <IndexFoot index={index} />
      </>
    ),
    year: index.held.year,
    years: index.choice.years,
  };
  return <Panel view={view} shown={panel} />;
}
