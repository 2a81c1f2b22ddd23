import { administer } from '@/lib/features/administration/commands/administer';
import { inYear } from '@/lib/features/task-sets/model/task-set';
import type { CopyTaskSetInput } from '@/lib/features/task-sets/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const taskSelect = {
  ...{ number: true, code: true, titleVi: true, titleEn: true, shortVi: true, shortEn: true, pillar: true },
  ...{ leadProvince: true, metric: true, unitVi: true, unitEn: true, target: true, dueOn: true },
  ...{ evidenceExpectedVi: true, provesAs: true },
} as const;

async function copy(
  tx: Tx,
  { from, to, titleVi, titleEn, source }: CopyTaskSetInput,
): Promise<Outcome<number>> {
  const set = await tx.taskSet.findUnique({
    where: { year: from },
    select: { declaredCount: true, tasks: { select: taskSelect, orderBy: { number: 'asc' } } },
  });
  if (set === null) return refuse('not-found');
  const id = crypto.randomUUID();
  const data = { id, year: to, titleVi, titleEn, declaredCount: set.declaredCount, source };
  // Of two administrators at the same time, the second finds the first one's set.
  const { count } = await tx.taskSet.createMany({ data, skipDuplicates: true });
  if (count === 0) return refuse('invalid', [{ field: 'to', key: 'taskSets.exists', values: { year: to } }]);
  await tx.task.createMany({
    data: set.tasks.map((task) => ({
      ...task,
      setId: id,
      dueOn: dateColumn(inYear(isoDay(task.dueOn), to)),
      isDueAssumed: true,
      provenance: 'candidate' as const,
      titleBasis: 'drafted',
      sources: [source],
    })),
  });
  return ok(to, [tag.tasks, tag.programme, tag.national]);
}

/**
 * Makes the task set of a new year from another. Every task of it is a candidate with an assumed due date until a
 * document shows it: last year's tasks are not this year's.
 */
export function copyTaskSet(viewer: Viewer, input: CopyTaskSetInput): Promise<Outcome<number>> {
  const { from, to } = input;
  const entry = {
    action: 'task-set.copy',
    objectType: 'task-set',
    objectId: String(to),
    detail: { from, to },
  };
  return administer(viewer, { entry, perform: (tx) => copy(tx, input) });
}
