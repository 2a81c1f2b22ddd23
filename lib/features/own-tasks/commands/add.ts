import { giveOwnTasks, type Given } from '@/lib/features/own-tasks/commands/give';
import { createOwnTask } from '@/lib/features/own-tasks/commands/new-task';
import { dueProblem } from '@/lib/features/own-tasks/model/own-task';
import type { AddOwnTaskInput } from '@/lib/features/own-tasks/schema/keep';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

const invalid = (field: string, key: string) => refuse('invalid', [{ field, key }]);

async function problemOf(
  tx: Tx,
  { number, dueOn, year }: AddOwnTaskInput,
  { ownerId, now }: Given,
): Promise<Refusal | null> {
  const problem = dueProblem({ dueOn, begunOn: isoDay(now), year });
  if (problem !== null) return invalid('dueOn', problem);
  const where = { ownerId, ownerYear: year, number };
  return (await tx.task.count({ where })) > 0 ? invalid('number', 'ownTasks.numberTaken') : null;
}

/**
 * Gives a province a task of its own for this year or the next; reports of periods opened from now on ask for it. Refuses
 * a number already taken and a due day before today or after the year. The public reads nothing of it until an answer is
 * published.
 */
export function addOwnTask(viewer: Viewer, input: AddOwnTaskInput): Promise<Outcome<string>> {
  const { provinceId, year, number } = input;
  return giveOwnTasks(viewer, {
    ...{ action: 'own-task.add', provinceId, year },
    perform: async (tx, given) => {
      const problem = await problemOf(tx, input, given);
      if (problem !== null) return problem;
      const said = { ...input, titleEn: input.titleEn ?? input.titleVi };
      return { objectId: await createOwnTask(tx, { ...given, year, said }), detail: { number } };
    },
  });
}
