import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import { isMerged } from '@/lib/features/indicators/model/coverage';
import type { Unit } from '@/lib/features/provinces/model/unit';
import { href } from '@/lib/platform/routes';

/** A unit's page; of two units of one name the one the figures speak of, which the day tells. */
export function unitHref(
  { locale, held, date }: Pick<IndicatorView, 'locale' | 'held' | 'date'>,
  { slug }: Unit,
): string {
  return href(locale, 'province', { slug }, { date: isMerged(held) ? held.unitsDay : date });
}
