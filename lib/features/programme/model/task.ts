import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';

export type Pillar = 'foundation' | 'government' | 'economy' | 'society';

/** A task of the set in words, as every list of tasks shows it. */
export type TaskName = Readonly<{
  number: number;
  titleVi: string;
  titleEn: string;
  shortVi: string;
  shortEn: string;
  pillar: Pillar;
  /** `candidate`: not confirmed against the source; shown apart and never counted in a headline, rank or map. */
  provenance: 'verified' | 'candidate';
  dueOn: IsoDay;
  isDueAssumed: boolean;
}>;

/** How many provinces stand where on a task; with `silent` they add up to `provinces`. */
export type Distribution = Readonly<{
  provinces: number;
  done: number;
  late: number;
  high: number;
  low: number;
  notApplicable: number;
  unavailable: number;
}>;

export type TaskProgress = TaskName & Distribution;

export function shortName(task: Pick<TaskName, 'shortVi' | 'shortEn'>, locale: Locale): string {
  return locale === 'vi' ? task.shortVi : task.shortEn;
}

export function fullTitle(task: Pick<TaskName, 'titleVi' | 'titleEn'>, locale: Locale): string {
  return locale === 'vi' ? task.titleVi : task.titleEn;
}

const pillarOrder: readonly Pillar[] = ['foundation', 'government', 'economy', 'society'];

/** The tasks of one provenance by pillar, then by our number. */
export function tasksOf<T extends TaskName>(
  tasks: readonly T[],
  provenance: TaskName['provenance'],
): readonly T[] {
  return tasks
    .filter((task) => task.provenance === provenance)
    .toSorted(
      (left, right) =>
        pillarOrder.indexOf(left.pillar) - pillarOrder.indexOf(right.pillar) || left.number - right.number,
    );
}

/** Provinces that have completed the task, in time or late. */
export function completed(task: Distribution): number {
  return task.done + task.late;
}

/**
 * The verified tasks most and fewest provinces have completed, with their counts; no task is named where several
 * stand level. Null before any is complete anywhere.
 */
export function extremesOf(tasks: readonly TaskProgress[]) {
  const verified = tasksOf(tasks, 'verified');
  const counts = verified.map(completed);
  const [highest, lowest] = [Math.max(0, ...counts), Math.min(...counts)];
  if (highest === 0) return null;
  const only = (count: number) => {
    const [first, ...equals] = verified.filter((task) => completed(task) === count);
    return first === undefined || equals.length > 0 ? null : first;
  };
  return { most: only(highest), least: only(lowest), highest, lowest };
}

/** Provinces from which no answer to the task has been published. */
export function silent(task: Distribution): number {
  return task.provinces - completed(task) - task.high - task.low - task.notApplicable - task.unavailable;
}

/** False before the first publication: then there are no counts to show, not even zero. */
export function isReported(tasks: readonly Distribution[]): boolean {
  return tasks.some((task) => silent(task) < task.provinces);
}
