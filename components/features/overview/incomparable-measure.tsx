import { useTranslations } from 'next-intl';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { strengthText } from '@/components/features/indicators/year-map';
import { formerParts } from '@/components/features/overview/former-parts';
import { useFormerStandings } from '@/components/features/overview/former-standings';
import { IndexFoot } from '@/components/features/overview/index-foot';
import { useIndexNames } from '@/components/features/overview/index-words';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import { currentHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import { classify } from '@/components/map/classes';
import { DownloadLinks } from '@/components/ui/download-links';
import { isUnchanged } from '@/lib/features/provinces/model/current';
import { wordOf } from '@/lib/features/provinces/model/measure';
import { nameOf } from '@/lib/features/provinces/model/unit';

type Props = Readonly<{ view: OverviewView; index: IndicatorView }>;

type MeasureProps = Props & Readonly<{ Panel: MeasurePanelType }>;

type Former = ReturnType<typeof useFormerStandings>;

/** A unit that was not merged has the place and value of its own; a merged one has neither, and those of its parts. */
function rowsOf({ view }: Props, { partOf, reasonOf }: Former): MeasureShown['rows'] {
  const parts = formerParts(view, partOf);
  return view.atlas.current.map((unit) => ({
    key: unit.id,
    name: nameOf(unit, view.locale),
    href: currentHref(view, unit),
    ...(isUnchanged(unit)
      ? partOf(unit.id)
      : { rank: '–', value: <span className="quiet">{reasonOf(unit)}</span> }),
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
  const former = useFormerStandings(index);
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
          resource="borders"
          query={{ measure: wordOf(view.measure), year: index.held.year }}
        />
        <IndexFoot index={index} />
      </>
    ),
    year: index.held.year,
    years: index.choice.years,
  };
  return <Panel view={view} shown={panel} />;
}
