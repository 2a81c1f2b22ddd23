import { statusOf, type PublicAnswer } from '@/lib/features/programme/model/record';
import type { TaskName } from '@/lib/features/programme/model/task';
import type { Compared } from '@/lib/features/provinces/model/contrast';
import type { IsoDay } from '@/lib/platform/day';

/** Where one of several provinces stands on a task; `valueStatus` null: nothing published. */
export type ComparedAnswer = TaskName &
  Pick<PublicAnswer, 'valueStatus' | 'percent' | 'completedOn'> &
  Readonly<{ provinceId: string }>;

/** A task with the answers of the provinces in the order asked for. */
export type ComparedTask = Readonly<{ task: TaskName; answers: readonly ComparedAnswer[] }>;

export function comparedTasks(
  answers: readonly ComparedAnswer[],
  provinceIds: readonly string[],
): readonly ComparedTask[] {
  return [...Map.groupBy(answers, (answer) => answer.number).values()].flatMap((own) => {
    const ordered = provinceIds.flatMap((id) => own.find((answer) => answer.provinceId === id) ?? []);
    return own.slice(0, 1).map((task) => ({ task, answers: ordered }));
  });
}

/** An answer as a comparison reads it: its official status and percent on the day. */
export function comparedAnswer(answer: ComparedAnswer, day: IsoDay): Compared {
  return {
    says: `${statusOf(answer, day)} ${String(answer.percent)}`,
    figure: answer.percent,
    isMissing: answer.valueStatus === null,
  };
}
