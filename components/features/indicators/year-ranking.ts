import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { unitHref } from '@/components/features/indicators/unit-href';
import type { MapAndRankingProps } from '@/components/map/map-and-ranking';
import { placeOf, type Standing } from '@/lib/features/indicators/model/standing';
import { rankText } from '@/lib/features/provinces/model/progress';
import { nameOf } from '@/lib/features/provinces/model/unit';

/** The year's order: score and place together, ties marked; units without a figure are named apart. */
export function useYearRanking(
  view: IndicatorView,
  standings: readonly Standing[],
): MapAndRankingProps['ranking'] {
  const t = useTranslations('indicators.ranking');
  const words = { name: chosenName(view), year: String(view.held.year) };
  return {
    caption: t('caption', words),
    captionGoesOn: t('caption-on', words),
    headings: { rank: t('rank'), name: t('name'), value: t('value') },
    rows: standings.flatMap((each) => {
      if (each.observation === null) return [];
      const place = placeOf(each);
      return {
        key: each.unit.slug,
        rank: place === null ? '–' : rankText(place),
        name: nameOf(each.unit, view.locale),
        href: unitHref(view, each.unit),
        value: each.value === null ? '–' : figureText(view, each.value, each.observation.note),
      };
    }),
  };
}
