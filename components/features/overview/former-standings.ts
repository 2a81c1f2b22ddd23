import { useTranslations } from 'next-intl';
import { figureText } from '@/components/features/indicators/figure-text';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { useStandingLabel } from '@/components/features/indicators/year-map';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf, strengthOf } from '@/lib/features/indicators/model/standing';
import { isUnchanged, type CurrentUnit } from '@/lib/features/provinces/model/current';
import { rankText } from '@/lib/features/provinces/model/progress';

/**
 * What each of the 63 had, its place and its value apart; and the strength of a unit that was not merged, which is still
 * its own: its value, or its rank among the 63 where their map is of ranks.
 */
export function useFormerStandings(index: IndicatorView) {
  const t = useTranslations('measures');
  const label = useStandingLabel(index);
  const figures = byUnit(index.observations, index.choice.component);
  const standings = standingsOf(index.units, figures, index.indicator.direction);
  const { basis, of } = strengthOf(standings, index.indicator.direction);
  const found = new Map(standings.map((standing) => [standing.unit.id, standing]));
  const partOf = (id: string) => {
    const standing = found.get(id);
    const { value = null, published = null, observation = null } = standing ?? {};
    return {
      rank: published === null ? '–' : rankText(published),
      value: value === null ? '–' : figureText(index, value, observation?.note),
    };
  };
  const standingIn = (unit: CurrentUnit) => (isUnchanged(unit) ? found.get(unit.id) : undefined);
  const strength = (unit: CurrentUnit) => {
    const standing = standingIn(unit);
    return standing === undefined ? null : of(standing);
  };
  const reasonOf = (unit: CurrentUnit) => {
    const standing = standingIn(unit);
    if (standing !== undefined) return label(standing);
    return t(isUnchanged(unit) ? 'no-data' : 'incomparable.reason');
  };
  return { partOf, basis, strength, reasonOf };
}
