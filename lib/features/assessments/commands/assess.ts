import { recordAudit } from '@/lib/features/audit/commands';
import { mayAssess } from '@/lib/features/assessments/policy';
import type { AssessInput } from '@/lib/features/assessments/schema/assess';
import { saving, tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const assessing = { action: 'assessment.file', objectType: 'assessment', objectId: null };

const invalid = (field: string, key: string) => refuse('invalid', [{ field, key }]);

/** What is assessed: the newest published answer to the task, or the province of whose answers something is published. */
async function findAssessed(tx: Tx, { slug, task }: AssessInput) {
  const where = { province: { slug }, ...(task === null ? {} : { task: { number: task } }) };
  const select = { provinceId: true, taskId: true, itemId: true } as const;
  return tx.standing.findFirst({ where, orderBy: { publishedAt: 'desc' }, select });
}

async function assess(tx: Tx, viewer: Viewer, input: AssessInput): Promise<Outcome<string>> {
  const { slug, task, verdict, text, sources } = input;
  const role = mayAssess(viewer);
  if (role !== 'allowed' || viewer.userId === null)
    throw new Refused(assessing, refuse(role === 'allowed' ? 'signed-out' : role));
  const found = await findAssessed(tx, input);
  if (found === null)
    throw new Refused(assessing, invalid(task === null ? 'slug' : 'task', 'assessments.nothingPublished'));
  const { provinceId, taskId, itemId } = found;
  const { id } = await tx.assessment.create({
    data: {
      ...{ provinceId, verdict, text, sources, filedById: viewer.userId, isInvented: env().DEMO },
      ...(task === null ? { taskId: null, itemId: null } : { taskId, itemId }),
      filedAt: await portalNow(tx),
    },
    select: { id: true },
  });
  await recordAudit(tx, viewer, { ...assessing, objectId: id, provinceId, detail: { task, verdict } });
  return ok(id, [tag.assessments, tag.province(slug), ...(task === null ? [] : [tag.task(task)])]);
}

/**
 * Files what the independent observer says of a published answer, or of a province; it is public at once. Refuses a task
 * of which the province has published nothing (`invalid`). Added, never changed.
 */
export function fileAssessment(viewer: Viewer, input: AssessInput): Promise<Outcome<string>> {
  return recorded(
    viewer,
    async () =>
      (await tooOften(viewer, { limit: saving, entry: assessing })) ??
      inTransaction(viewer, (tx) => assess(tx, viewer, input)),
  );
}
