import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { saving, tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

/** One at a time writes about a province's own tasks, in every process together. */
export async function lockOwnTasks(tx: Tx, provinceId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('own-tasks ' || ${provinceId}, 0))::text`;
}

type Kept = Readonly<{
  objectId: string;
  province: Readonly<{ id: string; slug: string }>;
  /** For the record. */
  detail: Readonly<Record<string, number>>;
}>;

type Act = Readonly<{
  entry: AuditEntry;
  perform: (tx: Tx, byId: string) => Promise<Kept | Refusal>;
}>;

async function attempt(tx: Tx, viewer: Viewer, { entry, perform }: Act): Promise<Outcome<string>> {
  const { userId } = viewer;
  if (userId === null) throw new Refused(entry, refuse('signed-out'));
  const kept = await perform(tx, userId);
  if ('ok' in kept) throw new Refused(entry, kept);
  const { objectId, province, detail } = kept;
  await recordAudit(tx, viewer, { ...entry, objectId, provinceId: province.id, detail });
  return ok(objectId, [tag.province(province.slug), tag.provinces]);
}

/** One act about an own task: what it writes and the audit in one transaction, refusals on record. */
export function keepOwnTask(viewer: Viewer, act: Act): Promise<Outcome<string>> {
  return recorded(
    viewer,
    async () =>
      (await tooOften(viewer, { limit: saving, entry: act.entry })) ??
      inTransaction(viewer, (tx) => attempt(tx, viewer, act)),
  );
}
