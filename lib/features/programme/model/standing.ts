import { rankByScore, type Ranked } from '@/lib/features/indicators/model/rank';
import type { TaskRow } from '@/lib/features/programme/model/detail';

/** Where a province stands on one task, as the map and the sentence group them. */
export type TaskClass = 'done' | 'high' | 'low' | 'other' | 'unknown' | 'none';

/** `other`: the task does not concern the province; `unknown`: it answered without a figure, which is not little. */
export function classOf({ valueStatus, percent }: Pick<TaskRow, 'valueStatus' | 'percent'>): TaskClass {
  if (valueStatus === null) return 'none';
  if (valueStatus === 'not_applicable') return 'other';
  if (percent === null) return 'unknown';
  if (percent === 100) return 'done';
  return percent >= 50 ? 'high' : 'low';
}

/** What a province adds to the count of those that completed the task; null where that is not known. */
export function completionOf(row: Pick<TaskRow, 'valueStatus' | 'percent'>): number | null {
  const reached = classOf(row);
  if (reached === 'none' || reached === 'unknown') return null;
  return reached === 'done' ? 1 : 0;
}

export function countClass(rows: readonly TaskRow[], ...wanted: readonly TaskClass[]): number {
  return rows.filter((row) => wanted.includes(classOf(row))).length;
}

/** Provinces by percent; those without a published figure are not ranked. */
export function rankByPercent(rows: readonly TaskRow[]): readonly Ranked<TaskRow>[] {
  return rankByScore(rows, (row) => row.percent);
}

/** The first of an order; `equal` counts those left out although they stand level with the last one shown. */
export type Front = Readonly<{ rows: readonly TaskRow[]; equal: number }>;

function frontOf(sorted: readonly TaskRow[], count: number, by: 'completedOn' | 'percent'): Front {
  const rows = sorted.slice(0, count);
  const last = rows.at(-1);
  return { rows, equal: sorted.slice(count).filter((row) => row[by] === last?.[by]).length };
}

/** The first to complete, by the day of completion. */
export function firstCompleted(rows: readonly TaskRow[], count: number): Front {
  const complete = rows
    .flatMap((row) => (row.completedOn !== null && row.percent === 100 ? [{ row, on: row.completedOn }] : []))
    .toSorted((left, right) => left.on.localeCompare(right.on))
    .map((each) => each.row);
  return frontOf(complete, count, 'completedOn');
}

/** Those with the lowest published percent below 100. */
export function furthestBehind(rows: readonly TaskRow[], count: number): Front {
  const open = rows
    .flatMap((row) => (row.percent !== null && row.percent < 100 ? [{ row, percent: row.percent }] : []))
    .toSorted((left, right) => left.percent - right.percent)
    .map((each) => each.row);
  return frontOf(open, count, 'percent');
}
