import { keepOwnTask, lockOwnTasks } from '@/lib/features/own-tasks/commands/hold';
import { dueProblem } from '@/lib/features/own-tasks/model/own-task';
import { mayKeepOwnTasks } from '@/lib/features/own-tasks/policy';
import type { AddOwnTaskInput } from '@/lib/features/own-tasks/schema/keep';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import { portalNow, type Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

const invalid = (field: string, key: string) => refuse('invalid', [{ field, key }]);

type Adding = Readonly<{ input: AddOwnTaskInput; year: number; now: Date }>;

async function problemOf(tx: Tx, { input, year, now }: Adding): Promise<Refusal | null> {
  const { provinceId: ownerId, number, dueOn } = input;
  const problem = dueProblem({ dueOn, begunOn: isoDay(now), year });
  if (problem !== null) return invalid('dueOn', problem);
  const where = { ownerId, ownerYear: year, number };
  return (await tx.task.count({ where })) > 0 ? invalid('number', 'ownTasks.numberTaken') : null;
}

function taskOf({ input, year, now }: Adding) {
  const { provinceId: ownerId, number, metric, titleVi, pillar, dueOn, source } = input;
  const titleEn = input.titleEn ?? titleVi;
  const unit = metric === 'percent' ? '%' : (input.unit ?? '');
  return {
    ...{
      ownerId,
      ownerYear: year,
      begunAt: now,
      isInvented: env().DEMO,
      number,
      code: `R${number}`,
      metric,
      pillar,
    },
    ...{ titleVi, titleEn, shortVi: titleVi, shortEn: titleEn, unitVi: unit, unitEn: unit },
    ...({
      dueOn: dateColumn(dueOn),
      isDueAssumed: false,
      provenance: 'verified',
      titleBasis: 'province',
    } as const),
    sources: [source],
  };
}

async function add(tx: Tx, byId: string, adding: Adding): Promise<string> {
  const task = taskOf(adding);
  const { id } = await tx.task.create({ data: task, select: { id: true } });
  const { titleVi, titleEn, pillar, dueOn } = task;
  const { source, reason } = adding.input;
  await tx.ownTaskVersion.create({
    data: {
      taskId: id,
      n: 1,
      act: 'add',
      titleVi,
      titleEn,
      pillar,
      dueOn,
      source,
      reason,
      byId,
      at: adding.now,
    },
  });
  return id;
}

async function findProvince(tx: Tx, id: string) {
  return isId(id) ? tx.province.findUnique({ where: { id }, select: { id: true, slug: true } }) : null;
}

/**
 * Gives a province a task of its own for this year; reports of periods opened from now on ask for it. Refuses a number
 * already taken and a due day before today or after the year. The public reads nothing of it until an answer is published.
 */
export function addOwnTask(viewer: Viewer, input: AddOwnTaskInput): Promise<Outcome<string>> {
  return keepOwnTask(viewer, {
    entry: { action: 'own-task.add', objectType: 'own-task', objectId: null },
    perform: async (tx, byId) => {
      const verdict = mayKeepOwnTasks(viewer, input.provinceId);
      const province = verdict === 'allowed' ? await findProvince(tx, input.provinceId) : null;
      if (province === null) return refuse(verdict === 'allowed' ? 'not-found' : verdict);
      await lockOwnTasks(tx, province.id);
      const now = await portalNow(tx);
      const adding = { input, year: Number(isoDay(now).slice(0, 4)), now };
      const problem = await problemOf(tx, adding);
      if (problem !== null) return problem;
      return { objectId: await add(tx, byId, adding), province, number: input.number };
    },
  });
}
