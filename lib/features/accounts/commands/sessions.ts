import { mayDisableUser, mayEndSession } from '@/lib/features/accounts/policy';
import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow, today } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** Ends one of one's own sessions, on whatever device. Another's looks like none. */
export async function endSession(viewer: Viewer, sessionId: string): Promise<Outcome<null>> {
  const entry = { action: 'session.end', objectType: 'session', objectId: sessionId };
  const session = await db().session.findUnique({ where: { id: sessionId }, select: { userId: true } });
  if (session === null || !mayEndSession(viewer, session)) {
    return recordRefusal(viewer, entry, refuse('not-found'));
  }
  await inTransaction(async (tx) => {
    await endSessions(tx, { userId: session.userId, id: sessionId }, { why: 'ended', now: realNow() });
    await recordAudit(tx, viewer, entry);
  });
  return ok(null);
}

/** The administrators of today who can sign in, held still until the transaction ends: two cannot remove each other. */
async function lockAdmins(tx: Tx): Promise<readonly string[]> {
  const day = dateColumn(today());
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select u.id from "User" u
    where u."disabledAt" is null and exists (
      select 1 from "RoleGrant" g
      where g."userId" = u.id and g.role = 'admin' and g."validFrom" <= ${day}::date
        and (g."validTo" is null or g."validTo" > ${day}::date)
    )
    order by u.id for update`;
  return rows.map((row) => row.id);
}

async function tryDisable(tx: Tx, viewer: Viewer, userId: string): Promise<Outcome<null>> {
  const admins = await lockAdmins(tx);
  const user = await tx.user.findUnique({ where: { id: userId }, select: { disabledAt: true } });
  const others = admins.filter((id) => id !== userId).length;
  if (!mayDisableUser(viewer, { userId, isAdmin: admins.includes(userId) }, others))
    return refuse('forbidden');
  if (user === null) return refuse('not-found');
  if (user.disabledAt !== null) return refuse('already-decided');
  const now = realNow();
  await tx.user.update({ where: { id: userId }, data: { disabledAt: now } });
  await tx.accessLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  await endSessions(tx, { userId }, { why: 'disabled', now });
  await recordAudit(tx, viewer, { action: 'account.disable', objectType: 'account', objectId: userId });
  await enqueueNotice(tx, { toId: userId, kind: 'account-disabled', detail: {} });
  return ok(null);
}

/** Shuts an account out at once, with all its sessions and links. Administrators only; never oneself or the last one. */
export async function disableUser(viewer: Viewer, userId: string): Promise<Outcome<null>> {
  const outcome = await inTransaction((tx) => tryDisable(tx, viewer, userId));
  const entry = { action: 'account.disable', objectType: 'account', objectId: userId };
  return outcome.ok ? outcome : recordRefusal(viewer, entry, outcome);
}
