import { completionOf } from '@/lib/features/programme/model/standing';
import { tasksOf } from '@/lib/features/programme/model/task';
import type { Atlas } from '@/lib/features/provinces/model/atlas';
import type { AdditiveMeasure } from '@/lib/features/provinces/model/measure';
import { provenOf, type Facts } from '@/lib/features/provinces/model/record';
import type { TaskProgress } from '@/lib/features/programme/model/task';

/** What each of the 63 adds to a sum, null where nothing is known of it; `of` is the most one province can add. */
export type Additive = Readonly<{ of: number; figures: ReadonlyMap<string, number | null> }>;

/** What an additive measure is counted from. */
export type Counted = Pick<Atlas, 'provinces' | 'answers'> &
  Readonly<{ tasks: readonly TaskProgress[]; facts: ReadonlyMap<string, Facts> }>;

/** Any additive measure of the 63, ready to be summed in today's borders. */
export function additiveOf(
  measure: AdditiveMeasure,
  { provinces, answers, tasks, facts }: Counted,
): Additive {
  if (measure.kind === 'task')
    return { of: 1, figures: new Map(answers.map((row) => [row.id, completionOf(row)])) };
  if (measure.kind === 'tasks') {
    const figures = provinces.map(({ id, period, done }) => [id, period === null ? null : done] as const);
    return { of: tasksOf(tasks, 'verified').length, figures: new Map(figures) };
  }
  const figures = provinces.map(
    ({ id }) => [id, provenOf(facts.get(id)?.[measure.institution].finding ?? 'none')] as const,
  );
  return { of: 1, figures: new Map(figures) };
}
