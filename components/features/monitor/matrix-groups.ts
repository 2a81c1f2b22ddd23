import type { Board, BoardCell, BoardRow } from '@/lib/features/reporting/model/board';
import { isCompleted } from '@/lib/features/reporting/model/status';
import type { TaskBrief } from '@/lib/features/reporting/model/task';

export type Group = Readonly<{ kind: TaskBrief['provenance']; tasks: readonly TaskBrief[] }>;

/** Verified tasks first; what nobody could verify stands apart and is counted apart. */
export function groupsOf({ tasks }: Board): readonly Group[] {
  return (['verified', 'candidate'] as const)
    .map((kind) => ({ kind, tasks: tasks.filter(({ provenance }) => provenance === kind) }))
    .filter((group) => group.tasks.length > 0);
}

/** A row's cells of these tasks, in their order. */
export function cellsOf(cells: readonly BoardCell[], { tasks }: Group): readonly BoardCell[] {
  const byTask = new Map(cells.map((cell) => [cell.taskNumber, cell]));
  return tasks.flatMap(({ number }) => byTask.get(number) ?? []);
}

/** How many of these tasks a province has completed, by what it sent. */
export function countDone({ cells }: BoardRow, { tasks }: Group): number {
  const numbers = new Set(tasks.map(({ number }) => number));
  return cells.filter(({ taskNumber, status }) => numbers.has(taskNumber) && isCompleted(status)).length;
}
