import { useTranslations } from 'next-intl';
import { formerHref } from '@/components/features/overview/province-href';
import type { PageView } from '@/components/features/overview/view';
import type { MapClass } from '@/components/map/classes';
import type { MapAndRankingProps } from '@/components/map/map-and-ranking';
import type { MapDatum } from '@/components/map/map-datum';
import type { RankingRow } from '@/components/ui/ranking-table';
import type { TaskRow } from '@/lib/features/programme/model/detail';
import { classOf, countClass, rankByPercent, type TaskClass } from '@/lib/features/programme/model/standing';
import { rankText } from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatPercent } from '@/lib/platform/format';

const mapClassOf: Readonly<Record<TaskClass, MapClass>> = {
  done: 5,
  high: 3,
  low: 2,
  other: 1,
  unknown: 0,
  none: 0,
};

const drawn = ['done', 'high', 'low', 'other', 'unknown'] as const;

/** Where a province stands on a task, in words: `75 % hoàn thành`, `Không áp dụng`. */
export function useTaskWords({ locale }: Pick<PageView, 'locale'>): (row: TaskRow) => string {
  const t = useTranslations('tasks.task');
  return (row) =>
    row.percent === null
      ? t(`class.${classOf(row)}`)
      : t('percent', { percent: formatPercent(locale, row.percent) });
}

function useData(view: PageView, rows: readonly TaskRow[]): MapDatum[] {
  const words = useTaskWords(view);
  return rows.map((row) => ({
    code: row.code,
    name: nameOf(row, view.locale),
    href: formerHref(view, row),
    mapClass: mapClassOf[classOf(row)],
    short: row.percent === null ? '–' : String(Math.floor(row.percent)),
    label: words(row),
  }));
}

function useRows(view: PageView, rows: readonly TaskRow[]): RankingRow[] {
  const t = useTranslations('tasks.task.class');
  const ranked = rankByPercent(rows).map((each) => ({
    key: each.row.slug,
    rank: rankText(each),
    name: nameOf(each.row, view.locale),
    href: formerHref(view, each.row),
    value: formatPercent(view.locale, each.score),
  }));
  const others = rows
    .filter((row) => row.percent === null)
    .map((row) => ({
      key: row.slug,
      rank: '–',
      name: nameOf(row, view.locale),
      href: formerHref(view, row),
      value: <span className="quiet">{t(classOf(row))}</span>,
    }));
  return [...ranked, ...others];
}

/** The 63 provinces on one task, ready for map and ranking. */
export function useTaskMap(
  view: PageView,
  rows: readonly TaskRow[],
): Pick<MapAndRankingProps, 'map' | 'ranking'> {
  const t = useTranslations('tasks.task');
  const provinces = (count: number) => t('provinces', { count });
  return {
    map: {
      caption: t('map-caption'),
      tilesLabel: t('tiles'),
      data: useData(view, rows),
      legend: {
        title: t('legend'),
        entries: drawn.map((each) => ({
          mapClass: mapClassOf[each],
          label: t(`class.${each}`),
          count: provinces(countClass(rows, each)),
        })),
        noData: { label: t('class.none'), count: provinces(countClass(rows, 'none')) },
      },
    },
    ranking: {
      caption: t('ranking'),
      captionGoesOn: t('ranking-on'),
      headings: { rank: t('rank'), name: t('name'), value: t('level') },
      rows: useRows(view, rows),
    },
  };
}
