import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { useAdditive, type NamedAdditive } from '@/components/features/overview/former-figures';
import { formerParts } from '@/components/features/overview/former-parts';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import { currentHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import { classify } from '@/components/map/classes';
import { DownloadLinks } from '@/components/ui/download-links';
import { placesOf, sumsOf, type CurrentSum } from '@/lib/features/provinces/model/current-sums';
import { wordOf, type AdditiveMeasure } from '@/lib/features/provinces/model/measure';
import { rankText } from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate, formatPercent } from '@/lib/platform/format';

type Props = Readonly<{ view: OverviewView; measure: AdditiveMeasure }>;

type MeasureProps = Props & Readonly<{ Panel: MeasurePanelType }>;

function useSumWords({ locale }: OverviewView) {
  const t = useTranslations('measures');
  return ({ sum, of, share }: CurrentSum) =>
    sum.value === null || share === null
      ? t('no-data')
      : t(sum.isAtLeast ? 'current.at-least' : 'current.value', {
          ...{ sum: sum.value, of, share: formatPercent(locale, share) },
        });
}

type Shown = Readonly<{ view: OverviewView; additive: NamedAdditive; rows: readonly CurrentSum[] }>;

function useRows({ view, additive, rows }: Shown): MeasureShown['rows'] {
  const words = useSumWords(view);
  const parts = formerParts(view, (id) => ({ value: additive.labels.get(id) ?? '–' }));
  return placesOf(rows).map(({ row, place }) => ({
    key: row.unit.id,
    rank: place === null ? '–' : rankText(place),
    name: nameOf(row.unit, view.locale),
    href: currentHref(view, row.unit),
    value: words(row),
    ...parts(row.unit),
  }));
}

function useMap(view: OverviewView, rows: readonly CurrentSum[]): Pick<MeasureShown, 'data' | 'legend'> {
  const t = useTranslations('measures');
  const words = useSumWords(view);
  const percent = (share: number) => formatPercent(view.locale, share);
  const classes = classify(rows.map((row) => row.share));
  return {
    data: rows.map((row) => ({
      code: row.unit.code,
      name: nameOf(row.unit, view.locale),
      href: currentHref(view, row.unit),
      mapClass: classes.classOf(row.share),
      short: row.sum.value === null ? '–' : `${row.sum.value}/${row.of}`,
      label: words(row),
    })),
    legend: {
      title: t('current.legend'),
      entries: classes.ranges.map(({ mapClass, from, to, count }) => ({
        mapClass,
        label: from === to ? percent(from) : `${percent(from)} – ${percent(to)}`,
        count: t('units', { count }),
      })),
      noData: { label: t('no-data'), count: t('units', { count: classes.missing }) },
    },
  };
}

/** An additive measure in today's borders: each unit is the sum of its predecessors, so the country's sum stays. */
export function CurrentMeasure({ view, measure, Panel }: MeasureProps) {
  const t = useTranslations('measures.current');
  const words = useTranslations('overview');
  const additive = useAdditive(view, measure);
  const rows = sumsOf(view.atlas.current, additive);
  const day = formatDate(view.locale, view.day);
  const isInvented = view.isInvented && measure.kind !== 'institution';
  const shown: MeasureShown = {
    name: additive.name,
    finding: t('finding', {
      measure: additive.name,
      full: rows.filter((row) => row.sum.value === row.of).length,
      units: rows.length,
      sum: rows.reduce((sum, row) => sum + (row.sum.value ?? 0), 0),
      of: rows.reduce((sum, row) => sum + row.of, 0),
    }),
    note: [t('note', { day }), isInvented ? words('invented') : ''].join(' ').trim(),
    borders: '34',
    mayChooseBorders: true,
    ...useMap(view, rows),
    caption: t('caption', { measure: additive.name, day }),
    headings: { rank: t('headings.rank'), name: t('headings.name'), value: t('headings.value') },
    rows: useRows({ view, additive, rows }),
    foot: (
      <>
        <p className="tfoot">{words('ranking.ties')}</p>
        <DownloadLinks
          locale={view.locale}
          resource="borders"
          query={{ measure: wordOf(measure), date: askedDay(view) }}
        />
      </>
    ),
  };
  return <Panel view={view} shown={shown} />;
}
