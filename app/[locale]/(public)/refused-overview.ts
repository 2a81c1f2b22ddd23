import type { OverviewView } from '@/components/features/overview/view';
import type { ReadValue, State } from '@/lib/platform/query';

type Wrong = Pick<ReadValue, 'name' | 'fault'>;

/** What an overview is asked that means nothing: a measure nobody knows, or the year of one that has no years. */
export function refusedOverview(view: OverviewView | null, state: State): Wrong | null {
  if (view === null) return { name: 'measure' };
  const isYearless = state.year !== undefined && view.measure.kind !== 'index';
  return isYearless ? { name: 'year', fault: 'yearless' } : null;
}
