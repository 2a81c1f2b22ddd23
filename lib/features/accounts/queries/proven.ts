import { provenMinutes } from '@/lib/features/accounts/model/account';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

/** Whether the session's holder gave the password in the last five minutes, by the machine's clock. */
export async function isProven(viewer: Viewer): Promise<boolean> {
  if (viewer.sessionId === null) return false;
  const since = new Date(realNow().getTime() - provenMinutes * 60_000);
  const where = { id: viewer.sessionId, revokedAt: null, provenAt: { gt: since } };
  return (await db().session.count({ where })) === 1;
}
