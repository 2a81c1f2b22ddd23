import { useTranslations } from 'next-intl';
import { MeasurePanel, type MeasureShown } from '@/components/features/overview/measure-panel';
import { provinceHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import { classify } from '@/components/map/classes';
import { dtiEditionOf, rankByDti, rankText } from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate } from '@/lib/platform/format';

/** The rank counted from the end, so that on the map a better rank is the stronger colour. */
const strength = (rank: number | null) => (rank === null ? null : -rank);

function useLegend(view: OverviewView, year: number): MeasureShown['legend'] {
  const t = useTranslations('overview.map');
  const classes = classify(view.provinces.map((province) => strength(province.dtiRank)));
  return {
    title: t('legend-dti', { year: String(year) }),
    entries: classes.ranges.toReversed().map(({ mapClass, from, to, count }) => ({
      mapClass,
      label: t('ranks', { from: -to, to: -from }),
      count: t('provinces', { count }),
    })),
    noData: { label: t('no-rank'), count: t('provinces', { count: classes.missing }) },
  };
}

function useWords(view: OverviewView, year: number): Pick<MeasureShown, 'finding' | 'note'> {
  const t = useTranslations('overview');
  const edition = dtiEditionOf(view.provinces, view.day);
  const published =
    edition?.publishedOn == null
      ? { published: '', when: 'unknown' }
      : {
          published: formatDate(view.locale, edition.publishedOn),
          when: edition.isLater ? 'later' : 'before',
        };
  const leaders = rankByDti(view.provinces).slice(0, 3);
  if (leaders.length === 0) return { finding: t('finding.dti-nothing'), note: '' };
  return {
    finding: t('finding.dti', {
      names: leaders.map((each) => nameOf(each.row, view.locale)).join(', '),
      year: String(year),
      ...published,
    }),
    note: t('finding-note.dti', {
      year: String(year),
      ...published,
      of: leaders[0]?.row.dtiRankOf ?? view.provinces.length,
    }),
  };
}

/** The fullest published ranking of the DTI; ranks only compare within their year. */
export function DtiMeasure({ view }: { view: OverviewView }) {
  const t = useTranslations('overview');
  const ranked = rankByDti(view.provinces);
  const year = ranked[0]?.row.dtiYear ?? Number(view.day.slice(0, 4));
  const of = ranked[0]?.row.dtiRankOf ?? view.provinces.length;
  const { classOf } = classify(view.provinces.map((province) => strength(province.dtiRank)));
  const shown: MeasureShown = {
    ...useWords(view, year),
    data: view.provinces.map((province) => ({
      code: province.code,
      name: nameOf(province, view.locale),
      href: provinceHref(view, province),
      mapClass: classOf(strength(province.dtiRank)),
      short: province.dtiRank === null ? '–' : String(province.dtiRank),
      label:
        province.dtiRank === null ? t('map.no-rank') : t('map.rank-label', { rank: province.dtiRank, of }),
    })),
    legend: useLegend(view, year),
    caption: t('ranking.dti', { year: String(year) }),
    captionGoesOn: t('ranking.dti-on', { year: String(year) }),
    headings: { rank: t('ranking.rank'), name: t('ranking.name'), value: t('ranking.score', { of }) },
    rows: ranked.map((each) => ({
      key: each.row.slug,
      rank: rankText(each),
      name: nameOf(each.row, view.locale),
      href: provinceHref(view, each.row),
      value: each.score,
    })),
  };
  return <MeasurePanel view={view} shown={shown} />;
}
