import type { ChosenIndicator } from '@/components/features/indicators/indicator-view';
import { isDrawn, trendOf, type Trend } from '@/lib/features/indicators/model/trend';

/** Whether the chosen year of an index has a figure of any province to put on a map. */
export function isMapped({ choice: { held } }: ChosenIndicator): boolean {
  return held !== null && held.values + held.ranks > 0;
}

/** The years of the chosen part of an index; null where there are too few to draw. */
export function drawnTrendOf({ coverage, choice }: ChosenIndicator): Trend | null {
  const trend = trendOf(coverage, choice.component);
  return choice.held !== null && isDrawn(trend) ? trend : null;
}
