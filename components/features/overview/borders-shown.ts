import { yearOf } from '@/components/features/overview/index-view';
import type { OverviewView } from '@/components/features/overview/view';
import type { BorderSet } from '@/components/map/geometry';
import { isMerged } from '@/lib/features/indicators/model/coverage';
import { bordersOn } from '@/lib/features/provinces/model/unit';

type Shown = Pick<OverviewView, 'asked' | 'day' | 'measure'>;

/**
 * The borders the overview is drawn in: what is counted in those of the day, and an index in those it was published for,
 * unless others are asked for. There are no older borders for what was published for the 34.
 */
export function bordersShown({ asked, day, measure }: Shown): BorderSet {
  if (measure.kind === 'index') {
    const held = yearOf({ asked, day }, measure);
    return (held !== null && isMerged(held)) || asked.borders === 'current' ? '34' : '63';
  }
  if (asked.borders === null) return bordersOn(day);
  return asked.borders === 'current' ? '34' : '63';
}
