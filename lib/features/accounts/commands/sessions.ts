import { mayEndSession } from '@/lib/features/accounts/policy';
import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** Ends one of one's own sessions, on whatever device. Another's looks like none. */
export async function endSession(viewer: Viewer, sessionId: string): Promise<Outcome<null>> {
  const entry = { action: 'session.end', objectType: 'session', objectId: sessionId };
  const session = await db().session.findUnique({ where: { id: sessionId }, select: { userId: true } });
  if (session === null || !mayEndSession(viewer, session)) {
    return recordRefusal(viewer, entry, refuse('not-found'));
  }
  await inTransaction(viewer, async (tx) => {
    await endSessions(tx, { userId: session.userId, id: sessionId }, { why: 'ended', now: realNow() });
    await recordAudit(tx, viewer, entry);
  });
  return ok(null);
}

/** Ends all of one's own sessions but this one; returns how many were open. */
export async function endOtherSessions(viewer: Viewer): Promise<Outcome<number>> {
  const { userId, sessionId } = viewer;
  if (userId === null || sessionId === null) return refuse('signed-out');
  const entry = { action: 'session.end-others', objectType: 'account', objectId: userId };
  const sessions = await inTransaction(viewer, async (tx) => {
    const ended = await endSessions(tx, { userId, except: sessionId }, { why: 'ended', now: realNow() });
    await recordAudit(tx, viewer, { ...entry, detail: { sessions: ended } });
    return ended;
  });
  return ok(sessions);
}
