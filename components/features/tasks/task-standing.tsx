import { useTranslations } from 'next-intl';
import { provinceHref } from '@/components/features/overview/province-href';
import type { TaskView } from '@/components/features/tasks/task-view';
import type { MapClass } from '@/components/map/classes';
import { MapAndRanking } from '@/components/map/map-and-ranking';
import type { MapDatum } from '@/components/map/map-datum';
import type { RankingRow } from '@/components/ui/ranking-table';
import { Section } from '@/components/ui/section';
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

function useDatum(view: TaskView) {
  const t = useTranslations('tasks.task');
  return (row: TaskRow): MapDatum => {
    const percent = row.percent === null ? null : formatPercent(view.locale, row.percent);
    return {
      code: row.code,
      name: nameOf(row, view.locale),
      href: provinceHref(view, row),
      mapClass: mapClassOf[classOf(row)],
      short: row.percent === null ? '–' : String(Math.floor(row.percent)),
      label: percent === null ? t(`class.${classOf(row)}`) : t('percent', { percent }),
    };
  };
}

function useRows(view: TaskView): RankingRow[] {
  const t = useTranslations('tasks.task.class');
  const ranked = rankByPercent(view.rows).map((each) => ({
    key: each.row.slug,
    rank: rankText(each),
    name: nameOf(each.row, view.locale),
    href: provinceHref(view, each.row),
    value: formatPercent(view.locale, each.score),
  }));
  const others = view.rows
    .filter((row) => row.percent === null)
    .map((row) => ({
      key: row.slug,
      rank: '–',
      name: nameOf(row, view.locale),
      href: provinceHref(view, row),
      value: <span className="quiet">{t(classOf(row))}</span>,
    }));
  return [...ranked, ...others];
}

/** Tasks completed by a resolution, a five-year plan and a committee, which the overview counts as documents. */
const provenByDocuments = [1, 2, 9];

/** The 63 provinces on this task: map and ranking, side by side. */
export function TaskStanding(view: TaskView) {
  const t = useTranslations('tasks.task');
  const provinces = (count: number) => t('provinces', { count });
  return (
    <Section
      id="map"
      title={t('status-title')}
      note={provenByDocuments.includes(view.task.number) ? t('counts-note') : undefined}
    >
      <MapAndRanking
        map={{
          caption: t('map-caption'),
          tilesLabel: t('tiles'),
          data: view.rows.map(useDatum(view)),
          legend: {
            title: t('legend'),
            entries: drawn.map((each) => ({
              mapClass: mapClassOf[each],
              label: t(`class.${each}`),
              count: provinces(countClass(view.rows, each)),
            })),
            noData: { label: t('class.none'), count: provinces(countClass(view.rows, 'none')) },
          },
        }}
        ranking={{
          caption: t('ranking'),
          captionGoesOn: t('ranking-on'),
          headings: { rank: t('rank'), name: t('name'), value: t('level') },
          rows: useRows(view),
        }}
      >
        <p className="tfoot">{t('ties')}</p>
      </MapAndRanking>
    </Section>
  );
}
