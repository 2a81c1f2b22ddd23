import { askedDay } from '@/components/features/data/asked-day';
import type { IndicatorView } from '@/components/features/indicators/indicator-view';
import type { OverviewView } from '@/components/features/overview/view';
import { choose, fullestYearBy, isMerged, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import { componentSlug } from '@/lib/features/indicators/model/indicator';
import type { IndexMeasure } from '@/lib/features/provinces/model/measure';

/** The year of an index the overview shows: the one asked for, else the fullest by its day; null where none is held. */
export function yearOf(
  view: Pick<OverviewView, 'asked' | 'day'>,
  { years }: IndexMeasure,
): YearCoverage | null {
  const { year } = view.asked;
  if (year === null) return fullestYearBy(years, view.day) ?? null;
  return years.find((row) => row.year === year) ?? null;
}

/** The overview's index as the page of the index shows it, so that both draw one map. */
export function indexView(
  view: OverviewView,
  measure: IndexMeasure,
  held: YearCoverage,
): IndicatorView | null {
  const { indicator, component, years } = measure;
  const asked = { year: String(held.year), component: componentSlug(component) };
  const choice = choose(years, asked);
  if (choice === null) return null;
  const units = isMerged(held) ? view.atlas.current : view.provinces;
  const observations = view.atlas.observations.filter((each) => each.year === held.year);
  const { locale, origin, today } = view;
  const shown = { locale, origin, today, date: askedDay(view), indicator, coverage: years, choice };
  return { ...shown, held, units, observations };
}
