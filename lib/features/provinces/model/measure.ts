import type { Institution } from '@/lib/features/claims/model/institution';
import { fullestYearBy, type YearCoverage } from '@/lib/features/indicators/model/coverage';
import { measureSlug, type Indicator } from '@/lib/features/indicators/model/indicator';
import { isReported, type TaskProgress } from '@/lib/features/programme/model/task';
import type { IsoDay } from '@/lib/platform/day';

export type InstitutionWord = 'committees' | 'resolutions' | 'plans';

/** What the national map and its table can show. */
export type Measure =
  | Readonly<{ kind: 'tasks' }>
  | Readonly<{ kind: 'institution'; word: InstitutionWord; institution: Institution }>
  | Readonly<{ kind: 'task'; task: TaskProgress }>
  | IndexMeasure;

/** An index or one component of it, with what is held of its provinces, oldest year first. */
export type IndexMeasure = Readonly<{
  kind: 'index';
  indicator: Indicator;
  component: string;
  years: readonly YearCoverage[];
}>;

/** Facts and tasks are counted, so they can be added; indices cannot. */
export type AdditiveMeasure = Exclude<Measure, IndexMeasure>;

export const institutionOf: Readonly<Record<InstitutionWord, Institution>> = {
  committees: 'steering_committee',
  resolutions: 'resolution',
  plans: 'five_year_plan',
};

export const measureOfInstitution: Readonly<Record<Institution, InstitutionWord>> = {
  steering_committee: 'committees',
  resolution: 'resolutions',
  five_year_plan: 'plans',
};

/** Shown first, as links; everything else is one choice further. */
export const commonMeasures = ['tasks', 'committees', 'resolutions', 'plans', 'dti'] as const;

/** Every index and component that says anything of a province: a figure of the country alone makes no map. */
export function indexMeasures(
  indicators: readonly Indicator[],
  coverage: readonly YearCoverage[],
): readonly IndexMeasure[] {
  return indicators.flatMap((indicator) => {
    const components = [...new Set(indicator.editions.map((edition) => edition.component))];
    return components.flatMap((component) => {
      const years = coverage.filter(
        (row) =>
          row.indicator === indicator.code && row.component === component && row.values + row.ranks > 0,
      );
      return years.length === 0 ? [] : [{ kind: 'index' as const, indicator, component, years }];
    });
  });
}

type Known = Readonly<{ tasks: readonly TaskProgress[]; indices: readonly IndexMeasure[] }>;

/**
 * The measure an address asks for, in the portal's own words (`tasks`, `task-7`, `plans`, `papi`); when none is asked,
 * tasks completed, or resolutions while no progress has been published. Null for one that nothing is known of.
 */
export function findMeasure(asked: string | undefined, known: Known): Measure | null {
  const word = asked ?? (isReported(known.tasks) ? 'tasks' : 'resolutions');
  if (word === 'tasks') return { kind: 'tasks' };
  if (isInstitutionWord(word)) return { kind: 'institution', word, institution: institutionOf[word] };
  const task = known.tasks.find((each) => taskWord(each) === word);
  if (task !== undefined) return { kind: 'task', task };
  return known.indices.find((each) => wordOf(each) === word) ?? null;
}

/** True where there is something to show: of an index a year on record, of what is counted up to a day no year at all. */
export function isHeld(
  measure: Measure,
  { year, day }: Readonly<{ year: number | null; day: IsoDay }>,
): boolean {
  if (measure.kind !== 'index') return year === null;
  if (year === null) return fullestYearBy(measure.years, day) !== undefined;
  return measure.years.some((held) => held.year === year);
}

/** The word of a measure in an address, before translation. */
export function wordOf(measure: Measure): string {
  if (measure.kind === 'institution') return measure.word;
  if (measure.kind === 'task') return taskWord(measure.task);
  return measure.kind === 'index' ? measureSlug(measure.indicator.code, measure.component) : 'tasks';
}

export function taskWord({ number }: Pick<TaskProgress, 'number'>): string {
  return `task-${String(number)}`;
}

/** The number of the task a word asks for; null for another measure. */
export function taskNumberOf(word: string): number | null {
  const [, number] = /^task-(\d{1,3})$/.exec(word) ?? [];
  return number === undefined ? null : Number(number);
}

function isInstitutionWord(word: string): word is InstitutionWord {
  return Object.hasOwn(institutionOf, word);
}
