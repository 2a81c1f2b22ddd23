import { giveOwnTasks, type Given } from '@/lib/features/own-tasks/commands/give';
import { createOwnTask } from '@/lib/features/own-tasks/commands/new-task';
import { copiedDue } from '@/lib/features/own-tasks/model/own-task';
import type { CopyOwnTasksInput } from '@/lib/features/own-tasks/schema/keep';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { refuse, type Outcome } from '@/lib/platform/outcome';

async function copyable(tx: Tx, ownerId: string, year: number) {
  const taken = await tx.task.findMany({ where: { ownerId, ownerYear: year }, select: { number: true } });
  return tx.task.findMany({
    where: {
      ...{ ownerId, ownerYear: year - 1, endedAt: null },
      number: { notIn: taken.map(({ number }) => number) },
    },
    orderBy: { number: 'asc' },
    select: {
      ...{
        number: true,
        metric: true,
        unitVi: true,
        titleVi: true,
        titleEn: true,
        pillar: true,
        dueOn: true,
      },
    },
  });
}

async function copy(tx: Tx, { year, source, reason }: CopyOwnTasksInput, given: Given) {
  const tasks = await copyable(tx, given.ownerId, year);
  const [begunOn, ids] = [isoDay(given.now), [] as string[]];
  for (const { unitVi: unit, dueOn: due, ...task } of tasks) {
    const dueOn = copiedDue({ dueOn: isoDay(due), begunOn, year });
    ids.push(await createOwnTask(tx, { ...given, year, said: { ...task, unit, dueOn, source, reason } }));
  }
  return ids;
}

/**
 * Gives a province the own tasks of the year before that stand, under the same numbers, set by a document of the new
 * year; one whose number is already taken stays out. Refuses when nothing is left to copy.
 */
export function copyOwnTasks(viewer: Viewer, input: CopyOwnTasksInput): Promise<Outcome<string>> {
  const { provinceId, year } = input;
  return giveOwnTasks(viewer, {
    ...{ action: 'own-task.copy', provinceId, year },
    perform: async (tx, given) => {
      const [first, ...more] = await copy(tx, input, given);
      if (first === undefined)
        return refuse('invalid', [{ field: '', key: 'ownTasks.nothingToCopy', values: { year: year - 1 } }]);
      return { objectId: first, detail: { from: year - 1, to: year, count: more.length + 1 } };
    },
  });
}
