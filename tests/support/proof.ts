import type { Proof } from '@/lib/features/accounts/commands/prove';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

/** An act that comes without a password. */
export const noProof: Proof = { currentPassword: undefined, ip: '192.0.2.1', userAgent: 'a test' };

/** Somebody who has just given the password, without the cost of checking one. */
export async function proven(viewer: Viewer): Promise<Viewer> {
  await db().session.updateMany({
    where: { id: viewer.sessionId ?? '' },
    data: { provenAt: realNow() },
  });
  return viewer;
}
