import { useTranslations } from 'next-intl';
import { askedUnitsDay } from '@/components/features/data/asked-day';
import { FullListLink } from '@/components/features/overview/full-list-link';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import { formerHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import { classify, type Classification } from '@/components/map/classes';
import { DownloadLinks } from '@/components/ui/download-links';
import { Status } from '@/components/ui/status';
import type { RankingRow } from '@/components/ui/ranking-table';
import { newestPublished } from '@/lib/features/programme/model/period';
import { tasksOf } from '@/lib/features/programme/model/task';
import {
  rankByTasks,
  rankText,
  thresholdOf,
  type ProvinceProgress,
} from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate, formatPeriod } from '@/lib/platform/format';

const doneOf = (province: ProvinceProgress) => (province.period === null ? null : province.done);

function useRows(view: OverviewView, of: number): RankingRow[] {
  const t = useTranslations('overview.ranking');
  const ranked = rankByTasks(view.provinces).map((each) => ({
    key: each.row.slug,
    rank: rankText(each),
    name: nameOf(each.row, view.locale),
    href: formerHref(view, each.row),
    value: each.score,
    cells: { done: each.score, of },
  }));
  const silent = view.provinces
    .filter((province) => province.period === null)
    .map((province) => ({
      key: province.slug,
      rank: '–',
      name: nameOf(province, view.locale),
      href: formerHref(view, province),
      value: (
        <Status tone="none" icon="dash">
          {t('no-report')}
        </Status>
      ),
    }));
  return [...ranked, ...silent];
}

function useLegend(classes: Classification, of: number): MeasureShown['legend'] {
  const t = useTranslations('overview.map');
  return {
    title: t('legend-tasks', { tasks: of }),
    entries: classes.ranges.map(({ mapClass, from, to, count }) => ({
      mapClass,
      label: from === to ? String(from) : `${String(from)}–${String(to)}`,
      count: t('provinces', { count }),
    })),
    noData: { label: t('no-report'), count: t('provinces', { count: classes.missing }) },
  };
}

function useWords(view: OverviewView, of: number): Pick<MeasureShown, 'finding' | 'note'> {
  const t = useTranslations('overview');
  const day = formatDate(view.locale, view.day);
  const newest = newestPublished(view.periods);
  if (newest === null)
    return { finding: t('finding.tasks-nothing', { day }), note: t('finding-note.tasks-nothing') };
  const reported = view.provinces.filter((province) => province.period !== null);
  const note = t('finding-note.tasks', {
    day,
    reported: reported.length,
    provinces: view.provinces.length,
    current: reported.filter((province) => province.period === newest.code).length,
    period: formatPeriod(view.locale, newest.code),
    tasks: of,
  });
  const done = reported.map((province) => province.done);
  const threshold = thresholdOf(done, of);
  const counts = {
    ...{ day, threshold: threshold ?? 0, tasks: of },
    high: done.filter((score) => score >= (threshold ?? 0)).length,
    low: done.filter((score) => score <= 1).length,
  };
  return {
    finding: t(threshold === null ? 'finding.tasks-none' : 'finding.tasks', counts),
    note: view.isInvented ? `${note} ${t('invented')}` : note,
  };
}

/** Verified tasks completed by each province, on the map and as a ranking. */
export function TasksMeasure({ view, Panel }: Readonly<{ view: OverviewView; Panel: MeasurePanelType }>) {
  const t = useTranslations('overview');
  const of = tasksOf(view.tasks, 'verified').length;
  const classes = classify(view.provinces.map(doneOf));
  const shown: MeasureShown = {
    ...useWords(view, of),
    name: t('measure.tasks'),
    borders: '63',
    mayChooseBorders: true,
    isBrief: true,
    data: view.provinces.map((province) => ({
      code: province.code,
      name: nameOf(province, view.locale),
      href: formerHref(view, province),
      mapClass: classes.classOf(doneOf(province)),
      short: province.period === null ? '–' : String(province.done),
      label:
        province.period === null
          ? t('map.no-report')
          : t('map.tasks-label', { done: province.done, tasks: of }),
    })),
    legend: useLegend(classes, of),
    caption: t('ranking.tasks'),
    foot: (
      <>
        <p className="tfoot">
          <span>{t('ranking.ties')}</span>
          <FullListLink view={view} />
        </p>
        <DownloadLinks locale={view.locale} resource="provinces" query={{ date: askedUnitsDay(view) }} />
      </>
    ),
    headings: { rank: t('ranking.rank'), name: t('ranking.name'), value: t('ranking.of', { tasks: of }) },
    rows: useRows(view, of),
  };
  return <Panel view={view} shown={shown} />;
}
