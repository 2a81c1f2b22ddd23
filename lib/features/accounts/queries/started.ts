import { setUpMinutes } from '@/lib/features/accounts/model/factor';
import { realNow } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';

/** The sealed secret that this very session began to set up in the last ten minutes; null when there is none. */
export async function startedIn(sessionId: string | null, client: Tx = db()): Promise<string | null> {
  if (sessionId === null) return null;
  const since = new Date(realNow().getTime() - setUpMinutes * 60_000);
  const where = { id: sessionId, revokedAt: null, startedAt: { gt: since } };
  const session = await client.session.findFirst({ where, select: { startedSecret: true } });
  return session?.startedSecret ?? null;
}
