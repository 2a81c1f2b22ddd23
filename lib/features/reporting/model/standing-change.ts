import type { PublishedLine } from '@/lib/features/reporting/model/standing';
import type { IsoDay } from '@/lib/platform/day';

/** From a period on a province stands otherwise with a task: completed on a day, open, or without the duty. */
export type StandingChange = Readonly<{
  taskId: string;
  periodId: string;
  isApplicable: boolean;
  completedOn: IsoDay | null;
}>;

function changeTo({ taskId, periodId, answer }: PublishedLine): StandingChange {
  const { valueStatus, completedOn } = answer;
  return { taskId, periodId, isApplicable: valueStatus !== 'not_applicable', completedOn };
}

/** The lines of what a province published that change where it stands, the first of each task among them. */
export function standingChangesOf(lines: readonly PublishedLine[]): readonly StandingChange[] {
  const inOrder = [...lines].sort((left, right) => (left.cutOffOn < right.cutOffOn ? -1 : 1));
  const newest = new Map<string, StandingChange>();
  return inOrder.map(changeTo).filter((line) => {
    const before = newest.get(line.taskId);
    newest.set(line.taskId, line);
    return before?.isApplicable !== line.isApplicable || before.completedOn !== line.completedOn;
  });
}
