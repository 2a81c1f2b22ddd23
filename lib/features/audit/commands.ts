import type { AuditEntry } from '@/lib/features/audit/model';
import type { Grant, Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import type { Refusal } from '@/lib/platform/outcome';

/** The role in which someone acted: the one held for the object's province, else the first held today. */
function actingGrant(viewer: Viewer, provinceId: string | null): Grant | undefined {
  return viewer.grants.find((grant) => grant.provinceId === provinceId) ?? viewer.grants[0];
}

/** Writes one audit event in the transaction of the act it tells of; the database chains it to the one before. */
export async function recordAudit(tx: Tx, viewer: Viewer, entry: AuditEntry): Promise<void> {
  const provinceId = entry.provinceId ?? null;
  await tx.auditEvent.create({
    data: {
      at: await portalNow(tx),
      actorId: viewer.userId,
      actorRole: actingGrant(viewer, provinceId)?.role ?? null,
      provinceId,
      action: entry.action,
      objectType: entry.objectType,
      objectId: entry.objectId,
      outcome: entry.outcome ?? 'done',
      ...(entry.detail === undefined ? {} : { detail: entry.detail }),
    },
  });
}

/**
 * Records a refusal in its own transaction – the act's was rolled back or never began – and hands the refusal on:
 * `return recordRefusal(viewer, entry, refuse('forbidden'))`.
 */
export async function recordRefusal(viewer: Viewer, entry: AuditEntry, refusal: Refusal): Promise<Refusal> {
  await inTransaction((tx) => recordAudit(tx, viewer, { ...entry, outcome: refusal.reason }));
  return refusal;
}
