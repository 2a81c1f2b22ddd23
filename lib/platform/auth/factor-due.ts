import { factorDueAfter, isExempt } from '@/lib/platform/auth/second-factor';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay, type IsoDay } from '@/lib/platform/day';
import { db, type Tx } from '@/lib/platform/db';

/** The first sign-in begins the days in which every role may do without a second factor. */
export async function beginGrace(tx: Tx, userId: string, now: Date): Promise<void> {
  await tx.user.updateMany({
    where: { id: userId, factorDueAt: null },
    data: { factorDueAt: factorDueAfter(now) },
  });
}

/**
 * The day from which the viewer must have a second factor; null when nobody need ask for one: it is there, here or where
 * they signed in, or the account is one of the demonstration's, which everybody shares.
 */
export async function getFactorDueOn({ userId, sessionId }: Viewer): Promise<IsoDay | null> {
  const shared = isExempt({ isDemo: true }) ? [{ isDemo: true }] : [];
  const here = [{ factor: { isNot: null } }, ...shared];
  const elsewhere = { sessions: { some: { id: sessionId ?? '', providerFactor: true } } };
  const user = await db().user.findFirst({
    where: { id: userId ?? '', NOT: { OR: [...here, elsewhere] } },
    select: { factorDueAt: true },
  });
  return user?.factorDueAt == null ? null : isoDay(user.factorDueAt);
}
