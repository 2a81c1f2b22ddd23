import type { TaskCorrection, TaskLine } from '@/lib/features/task-sets/model/task-set';

/** A task as its administrator corrects it. */
export type AdministeredTask = Readonly<{
  task: TaskLine;
  /** Newest first. */
  history: readonly TaskCorrection[];
  /** National documents on the public record, newest first: one of them may show the task. */
  documents: readonly Readonly<{ id: string; number: string | null; title: string | null }>[];
}>;
