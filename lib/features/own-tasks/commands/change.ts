import { keepOwnTask, lockOwnTasks } from '@/lib/features/own-tasks/commands/hold';
import { dueProblem, unitOf } from '@/lib/features/own-tasks/model/own-task';
import { mayChangeOwnTask } from '@/lib/features/own-tasks/policy';
import type { CorrectOwnTaskInput, EndOwnTaskInput } from '@/lib/features/own-tasks/schema/keep';
import { isId } from '@/lib/features/reporting/model/id';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import { portalNow, type Tx } from '@/lib/platform/db';
import { refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

const heldSelect = {
  ...{ id: true, ownerYear: true, begunAt: true, owner: { select: { id: true, slug: true } } },
  versions: { orderBy: { n: 'desc' }, take: 1 },
} satisfies Prisma.TaskSelect;

async function hold(tx: Tx, taskId: string) {
  const where = { id: taskId, ownerId: { not: null } };
  const whose = isId(taskId) ? await tx.task.findFirst({ where, select: { ownerId: true } }) : null;
  if (whose?.ownerId == null) return null;
  await lockOwnTasks(tx, whose.ownerId);
  const row = await tx.task.findUniqueOrThrow({ where: { id: taskId }, select: heldSelect });
  const { owner, ownerYear, begunAt } = row;
  const [newest] = row.versions;
  if (owner === null || ownerYear === null || begunAt === null || newest === undefined)
    throw new Error(`An own task without owner or version: ${taskId}`);
  return { id: row.id, owner, year: ownerYear, begunAt, newest };
}

type Held = NonNullable<Awaited<ReturnType<typeof hold>>>;
type Version = Held['newest'];

type Told = Omit<Version, 'taskId' | 'n' | 'byId' | 'at'>;

/** What is written of the task next, or why not. */
type Next = (held: Held) => Told | Refusal;

/** What a number and a measure belong to, held until the transaction ends, so that nothing is answered meanwhile. */
async function isReported(tx: Tx, taskId: string): Promise<boolean> {
  const drafts = await tx.$queryRaw<{ answer: string }[]>`
    select answer::text as answer from "ReportItem" where "taskId" = ${taskId}::uuid for update`;
  if (drafts.some(({ answer }) => answer !== 'unanswered')) return true;
  return (await tx.revisionItem.count({ where: { taskId } })) > 0;
}

/** Why the number or the measure cannot change as it is asked; null when they stay or may. */
async function measureProblem(tx: Tx, { id, owner, year, newest }: Held, to: Told): Promise<Refusal | null> {
  const changed = (['number', 'metric', 'unit'] as const).find((name) => newest[name] !== to[name]);
  if (changed === undefined) return null;
  if (await isReported(tx, id)) return refuse('invalid', [{ field: changed, key: 'ownTasks.reported' }]);
  if (newest.number === to.number) return null;
  const where = { ownerId: owner.id, ownerYear: year, number: to.number };
  const isTaken = (await tx.task.count({ where })) > 0;
  return isTaken ? refuse('invalid', [{ field: 'number', key: 'ownTasks.numberTaken' }]) : null;
}

async function write(
  tx: Tx,
  { held, version, byId }: { held: Held; version: ReturnType<Next>; byId: string },
) {
  if ('ok' in version) return version;
  const problem = await measureProblem(tx, held, version);
  if (problem !== null) return problem;
  // Portal time, never before what it changes: the demonstration's date stands still.
  const at = new Date(Math.max((await portalNow(tx)).getTime(), held.newest.at.getTime() + 1));
  const { titleVi, titleEn, pillar, dueOn, source, act, number, metric, unit } = version;
  await tx.ownTaskVersion.create({
    data: { taskId: held.id, n: held.newest.n + 1, byId, at, ...version },
  });
  await tx.task.update({
    where: { id: held.id },
    data: {
      ...{ titleVi, titleEn, shortVi: titleVi, shortEn: titleEn, pillar, dueOn, sources: [source] },
      ...{ number, code: `R${number}`, metric, unitVi: unit, unitEn: unit },
      endedAt: act === 'end' ? at : null,
    },
  });
  return null;
}

type Change = Readonly<{ action: string; taskId: string; seen: number; next: Next }>;

function change(viewer: Viewer, { action, taskId, seen, next }: Change): Promise<Outcome<string>> {
  const objectId = isId(taskId) ? taskId : null;
  return keepOwnTask(viewer, {
    entry: { action, objectType: 'own-task', objectId },
    perform: async (tx, byId) => {
      const held = await hold(tx, taskId);
      const facts = held && { ownerId: held.owner.id, isEnded: held.newest.act === 'end' };
      const verdict = mayChangeOwnTask(viewer, facts);
      if (held === null || verdict !== 'allowed')
        return refuse(verdict === 'allowed' ? 'not-found' : verdict);
      if (held.newest.n !== seen) return refuse('stale');
      const refused = await write(tx, { held, version: next(held), byId });
      return refused ?? { objectId: held.id, province: held.owner, detail: { number: held.newest.number } };
    },
  });
}

const kept = ({ number, metric, unit, titleVi, titleEn, pillar, dueOn, source }: Version) => ({
  ...{ number, metric, unit, titleVi, titleEn, pillar, dueOn, source },
});

/**
 * Says anew how a task reads and when it is due, with the reason; until something was answered of it also its number and
 * what it is measured by. Refuses a correction that changes nothing (`invalid`) and one of a version somebody else
 * changed meanwhile (`stale`).
 */
export function correctOwnTask(viewer: Viewer, input: CorrectOwnTaskInput): Promise<Outcome<string>> {
  const { titleVi, pillar, source, reason } = input;
  const [titleEn, dueOn] = [input.titleEn ?? titleVi, dateColumn(input.dueOn)];
  const next: Next = ({ newest, begunAt, year }) => {
    const problem = dueProblem({ dueOn: input.dueOn, begunOn: isoDay(begunAt), year });
    if (problem !== null) return refuse('invalid', [{ field: 'dueOn', key: problem }]);
    const { number = newest.number, metric } = input;
    const measured =
      metric === undefined
        ? { metric: newest.metric, unit: newest.unit }
        : { metric, unit: unitOf(metric, input.unit ?? null) };
    const after = { number, ...measured, titleVi, titleEn, pillar, dueOn, source };
    return JSON.stringify(kept(newest)) === JSON.stringify(after)
      ? refuse('invalid', [{ field: '', key: 'ownTasks.nothingChanged' }])
      : { act: 'correct', ...after, reason };
  };
  return change(viewer, { action: 'own-task.correct', taskId: input.taskId, seen: input.seen, next });
}

/** Ends a task with the reason: periods opened from now on ask for it no more, those already opened still do. */
export function endOwnTask(viewer: Viewer, input: EndOwnTaskInput): Promise<Outcome<string>> {
  const next: Next = ({ newest }) => ({ act: 'end', ...kept(newest), reason: input.reason });
  return change(viewer, { action: 'own-task.end', taskId: input.taskId, seen: input.seen, next });
}
