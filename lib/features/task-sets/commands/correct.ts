import type { Provenance } from '@/lib/generated/prisma/enums';
import { administer } from '@/lib/features/administration/commands/administer';
import { isId } from '@/lib/features/reporting/model/id';
import type { CorrectTaskInput } from '@/lib/features/task-sets/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const select = {
  ...{
    id: true,
    titleVi: true,
    titleEn: true,
    provenance: true,
    titleBasis: true,
    sources: true,
    changeThreshold: true,
  },
  _count: { select: { corrections: true } },
} as const;

/** The task as somebody saw it, held until the transaction ends. */
async function holdTask(tx: Tx, { year, number, seen }: CorrectTaskInput) {
  await tx.$queryRaw`select 1 from "Task" t join "TaskSet" s on s.id = t."setId"
    where s.year = ${year}::int and t.number = ${number}::int for update of t`;
  const task = await tx.task.findFirst({ where: { number, set: { year } }, select });
  if (task === null) return refuse('not-found');
  return task._count.corrections === seen ? task : refuse('stale');
}

/** A national document on the public record; null when none was chosen. */
async function documentIn(tx: Tx, { documentId }: CorrectTaskInput): Promise<string | null | Refusal> {
  if (documentId === '') return null;
  const where = { id: documentId, state: 'published', provinceId: null } as const;
  const found = isId(documentId) ? await tx.document.findFirst({ where, select: { id: true } }) : null;
  return found?.id ?? refuse('invalid', [{ field: 'documentId', key: 'taskSets.documentUnknown' }]);
}

type Told = Readonly<{ titleVi: string; titleEn: string; provenance: Provenance; changeThreshold: number }>;

/** Without a document that shows it a task stays what it was, and its wording the portal's own. */
function basisOf(task: Readonly<{ provenance: Provenance; titleBasis: string }>, documentId: string | null) {
  const { provenance, titleBasis } = task;
  return documentId === null
    ? { provenance, titleBasis }
    : ({ provenance: 'verified', titleBasis: 'source' } as const);
}

/** The source says what the task is, unless all that changed is what officers are asked. */
function isRenamed(before: Told, after: Told): boolean {
  return (['titleVi', 'titleEn', 'provenance'] as const).some((key) => before[key] !== after[key]);
}

function thresholdsOf(before: Told, after: Told) {
  if (before.changeThreshold === after.changeThreshold) return {};
  return { thresholdBefore: before.changeThreshold, threshold: after.changeThreshold };
}

async function correct(
  tx: Tx,
  { input, byId }: Readonly<{ input: CorrectTaskInput; byId: string }>,
): Promise<Outcome<CorrectTaskInput>> {
  const [task, documentId] = [await holdTask(tx, input), await documentIn(tx, input)];
  if ('ok' in task) return task;
  if (documentId !== null && typeof documentId !== 'string') return documentId;
  const { titleVi, titleEn, changeThreshold, source } = input;
  const after = { titleVi, titleEn, changeThreshold, ...basisOf(task, documentId) };
  if (!isRenamed(task, after) && task.changeThreshold === changeThreshold)
    return refuse('invalid', [{ field: '', key: 'taskSets.nothingChanged' }]);
  const before = {
    titleViBefore: task.titleVi,
    titleEnBefore: task.titleEn,
    provenanceBefore: task.provenance,
    ...thresholdsOf(task, after),
  };
  await tx.taskChange.create({
    data: {
      taskId: task.id,
      ...before,
      titleVi,
      titleEn,
      provenance: after.provenance,
      source,
      documentId,
      byId,
      at: await portalNow(tx),
    },
  });
  await tx.task.update({
    where: { id: task.id },
    data: { ...after, ...(isRenamed(task, after) ? { sources: [...task.sources, source] } : {}) },
  });
  return ok(input, [
    tag.tasks,
    tag.task(input.number),
    tag.programme,
    tag.national,
    tag.provinces,
    tag.reporting,
  ]);
}

/**
 * Corrects the titles and the threshold of a task on a source, and makes a candidate a verified task by the document that shows it. What
 * stood before is kept for ever; what was reported on the task goes on meaning it, and no hash changes.
 */
export function correctTask(viewer: Viewer, input: CorrectTaskInput): Promise<Outcome<CorrectTaskInput>> {
  const { year, number } = input;
  const entry = {
    action: 'task.correct',
    objectType: 'task',
    objectId: `${String(year)}/${String(number)}`,
    detail: { year, number },
  };
  return administer(viewer, { entry, perform: (tx, byId) => correct(tx, { input, byId }) });
}
