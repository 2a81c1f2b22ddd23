import type { AuditEntry } from '@/lib/features/audit/model';
import type { Grant, Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, isUnavailable, portalNow, type Tx } from '@/lib/platform/db';
import { countAttempt, isFirst, type Limit } from '@/lib/platform/limits';
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
  await inTransaction(viewer, (tx) => recordAudit(tx, viewer, { ...entry, outcome: refusal.reason }));
  return refusal;
}

type Repeated = Readonly<{ refusal: Refusal; limit: Limit; subject: string }>;

/**
 * The same for what is refused because it is tried too often: one record of a subject in each window of the limit, so
 * that nobody can fill the log with what does nothing.
 */
export async function recordRefusalOnce(viewer: Viewer, entry: AuditEntry, { refusal, ...tried }: Repeated) {
  const isNew = await isFirst(tried.limit, tried.subject, realNow());
  return isNew ? recordRefusal(viewer, entry, refusal) : refusal;
}

/** Forms of one person that are not even of the right shape: the first ten in a minute are on record. */
const misshapen: Limit = { name: 'misshapen-form', most: 10, seconds: 60 };

/**
 * Records that somebody's form was refused before its act was tried, and hands the form's state on:
 * `return recordMisshapen(viewer, 'report.submit', input.state)`. The state is returned also while nothing can be recorded.
 */
export async function recordMisshapen<S>(viewer: Viewer, action: string, state: S): Promise<S> {
  try {
    const { userId } = viewer;
    const count = userId === null ? 0 : await countAttempt(misshapen, userId, realNow());
    const entry = { action, objectType: 'form', objectId: null, outcome: 'invalid' } as const;
    if (count <= misshapen.most) await inTransaction(viewer, (tx) => recordAudit(tx, viewer, entry));
  } catch (error) {
    if (!isUnavailable(error)) throw error;
  }
  return state;
}
