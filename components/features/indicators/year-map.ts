import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import { chosenName } from '@/components/features/indicators/indicator-headline';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { unitHref } from '@/components/features/indicators/unit-href';
import { classify, type Classification } from '@/components/map/classes';
import type { MapFigureProps } from '@/components/map/map-figure';
import { isMerged } from '@/lib/features/indicators/model/coverage';
import { strengthOf, type Standing } from '@/lib/features/indicators/model/standing';
import { nameOf } from '@/lib/features/provinces/model/unit';

/** A place and a value in words, as a map's title says them. */
export function useStandingLabel(view: IndicatorView) {
  const t = useTranslations('indicators.map');
  return ({ value, published, observation }: Standing) => {
    const of = observation?.rankOf ?? view.held.units;
    const rank = published === null ? '' : t('rank-of', { rank: published.rank, of });
    const figure = value === null ? '' : figureText(view, value, observation?.note);
    return [figure, rank].filter(Boolean).join(', ') || t('no-data');
  };
}

/** The number a colour stands for, in words: a place, or a figure with its unit. */
export function strengthText(view: IndicatorView, basis: 'value' | 'rank', strength: number): string {
  return basis === 'rank' ? String(-strength) : figureText(view, Math.abs(strength));
}

function useLegend(view: IndicatorView, classes: Classification, basis: 'value' | 'rank') {
  const t = useTranslations('indicators.map');
  const year = String(view.held.year);
  const text = (strength: number) => strengthText(view, basis, strength);
  const range = (from: number, to: number) =>
    from === to ? text(from) : t('range', { from: text(from), to: text(to) });
  return {
    title:
      basis === 'rank' ? t('legend-rank', { year }) : t('legend-value', { name: chosenName(view), year }),
    entries: classes.ranges.toReversed().map(({ mapClass, from, to, count }) => ({
      mapClass,
      label: basis === 'rank' ? range(to, from) : range(from, to),
      count: t('count', { count }),
    })),
    noData: { label: t('no-data'), count: t('count', { count: classes.missing }) },
  };
}

/** The year on the map: five classes of the value, or of the rank where that is what is known. */
export function useYearMap(view: IndicatorView, standings: readonly Standing[]): MapFigureProps {
  const t = useTranslations('indicators.map');
  const label = useStandingLabel(view);
  const { basis, of } = strengthOf(standings, view.indicator.direction);
  const classes = classify(standings.map(of));
  const words = { name: chosenName(view), year: String(view.held.year) };
  const short = (strength: number | null) => (strength === null ? '–' : strengthText(view, basis, strength));
  return {
    caption: t('caption', words),
    tilesLabel: t('tiles', words),
    borders: isMerged(view.held) ? '34' : '63',
    data: standings.map((each) => ({
      code: each.unit.code,
      name: nameOf(each.unit, view.locale),
      href: unitHref(view, each.unit),
      mapClass: classes.classOf(of(each)),
      short: short(of(each)),
      label: label(each),
    })),
    legend: useLegend(view, classes, basis),
  };
}
