import { admitAttempt, countFailure, forgiveAttempts } from '@/lib/features/accounts/commands/attempts';
import { isProven } from '@/lib/features/accounts/queries/proven';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import type { Client } from '@/lib/platform/auth/client';
import { verifyPassword } from '@/lib/platform/auth/password';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { refuse, type Refusal } from '@/lib/platform/outcome';

/** The password as it came with a sensitive act, and from where. */
export type Proof = Client & Readonly<{ currentPassword: string | undefined }>;

const wrong = refuse('invalid', [{ field: 'currentPassword', key: 'accounts.passwordWrong' }]);
const missing = refuse('invalid', [{ field: 'currentPassword', key: 'accounts.proofMissing' }]);

/** Notes in the session that its holder knows the password. */
async function noteProof(viewer: Viewer, sessionId: string): Promise<void> {
  await inTransaction(viewer, async (tx) => {
    await tx.session.update({ where: { id: sessionId }, data: { provenAt: realNow() } });
    await recordAudit(tx, viewer, { action: 'session.prove', objectType: 'session', objectId: sessionId });
  });
}

async function tryPassword(viewer: Viewer, proof: Proof): Promise<Refusal | null> {
  const { userId, sessionId } = viewer;
  const entry = { action: 'session.prove', objectType: 'session', objectId: sessionId };
  const own =
    userId === null
      ? null
      : await db().user.findUnique({ where: { id: userId }, select: { email: true, passwordHash: true } });
  if (own === null || sessionId === null) return refuse('signed-out');
  const attempt = { email: own.email, ip: proof.ip, now: realNow() };
  const held = await admitAttempt(attempt);
  if (held !== null) return recordRefusalOnce(viewer, entry, held);
  if (await verifyPassword(own.passwordHash, proof.currentPassword ?? '')) {
    await forgiveAttempts(attempt);
    await noteProof(viewer, sessionId);
    return null;
  }
  await countFailure(attempt, userId);
  return recordRefusal(viewer, entry, wrong);
}

/**
 * Makes sure that whoever sits at the machine knows the password: given now, or in this session in the last five
 * minutes (ASVS 7.5.3). Null when it is so. Wrong guesses count with those of signing in, under the same limits.
 */
export async function proveSelf(viewer: Viewer, proof: Proof): Promise<Refusal | null> {
  if (await isProven(viewer)) return null;
  if (proof.currentPassword === undefined || proof.currentPassword === '') return missing;
  return tryPassword(viewer, proof);
}
