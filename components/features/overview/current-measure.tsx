import { useTranslations } from 'next-intl';
import { askedDay, askedUnitsDay } from '@/components/features/data/asked-day';
import { useAdditive, type Additive } from '@/components/features/overview/former-figures';
import { formerParts } from '@/components/features/overview/former-parts';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import { currentHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import { classify } from '@/components/map/classes';
import { DownloadLinks } from '@/components/ui/download-links';
import { rankByScore } from '@/lib/features/indicators/model/rank';
import { shareOf, sumOf, type CurrentUnit, type Sum } from '@/lib/features/provinces/model/current';
import type { AdditiveMeasure } from '@/lib/features/provinces/model/measure';
import { rankText } from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate, formatPercent } from '@/lib/platform/format';

type Props = Readonly<{ view: OverviewView; measure: AdditiveMeasure }>;

type MeasureProps = Props & Readonly<{ Panel: MeasurePanelType }>;

/** `share`: the sum in percent of the most it can be, by which units of one and of several provinces compare. */
type Row = Readonly<{ unit: CurrentUnit; sum: Sum; of: number; share: number | null }>;

function sumsOf(view: OverviewView, { figures, of }: Additive): Row[] {
  return view.atlas.current.map((unit) => {
    const sum = sumOf(unit.predecessorIds.map((id) => figures.get(id)?.value ?? null));
    const most = of * unit.predecessorIds.length;
    return { unit, sum, of: most, share: shareOf(sum, most) };
  });
}

function useSumWords({ locale }: OverviewView) {
  const t = useTranslations('measures');
  return ({ sum, of, share }: Row) =>
    sum.value === null || share === null
      ? t('no-data')
      : t(sum.isAtLeast ? 'current.at-least' : 'current.value', {
          ...{ sum: sum.value, of, share: formatPercent(locale, share) },
        });
}

function useRows(view: OverviewView, additive: Additive, rows: readonly Row[]): MeasureShown['rows'] {
  const words = useSumWords(view);
  const ranked = rankByScore(rows, (row) => row.share);
  const silent = rows.filter((row) => row.sum.value === null).map((row) => ({ row, rank: '–' }));
  const parts = formerParts(view, (id) => ({ value: additive.figures.get(id)?.label ?? '–' }));
  return [...ranked.map((each) => ({ row: each.row, rank: rankText(each) })), ...silent].map(
    ({ row, rank }) => ({
      key: row.unit.id,
      rank,
      name: nameOf(row.unit, view.locale),
      href: currentHref(view, row.unit),
      value: words(row),
      ...parts(row.unit),
    }),
  );
}

function useMap(view: OverviewView, rows: readonly Row[]): Pick<MeasureShown, 'data' | 'legend'> {
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

/** The figures that the sums are made of; a sum itself is nobody's answer, so it has no row of its own. */
function FormerFile({ view, measure }: Props) {
  const title = useTranslations('measures.current')('file');
  const { locale } = view;
  if (measure.kind === 'task') {
    const query = { task: measure.task.number, date: askedDay(view) };
    return <DownloadLinks locale={locale} title={title} resource="progress" query={query} />;
  }
  const query = { date: askedUnitsDay(view) };
  return <DownloadLinks locale={locale} title={title} resource="provinces" query={query} />;
}

/** An additive measure in today's borders: each unit is the sum of its predecessors, so the country's sum stays. */
export function CurrentMeasure({ view, measure, Panel }: MeasureProps) {
  const t = useTranslations('measures.current');
  const words = useTranslations('overview');
  const additive = useAdditive(view, measure);
  const rows = sumsOf(view, additive);
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
    rows: useRows(view, additive, rows),
    foot: (
      <>
        <p className="tfoot">{words('ranking.ties')}</p>
        <FormerFile view={view} measure={measure} />
      </>
    ),
  };
  return <Panel view={view} shown={shown} />;
}
