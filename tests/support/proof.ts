import type { Proof } from '@/lib/features/accounts/commands/prove';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { password } from '@/tests/support/accounts';
import { codeAt } from '@/tests/support/codes';

const noGiven = { currentPassword: undefined, oneTimePassword: undefined };

/** An act that comes without a password. */
export const noProof: Proof = { ...noGiven, ip: '192.0.2.1', userAgent: 'a test' };

/** What whoever signs in with a code proves it by; every call is a code of its own time. */
export const fullProof = (): Proof => ({
  ...noProof,
  ...{ currentPassword: password, oneTimePassword: codeAt(realNow()) },
});

/** Somebody who has just given the password, without the cost of checking one. */
export async function proven(viewer: Viewer): Promise<Viewer> {
  await db().session.updateMany({
    where: { id: viewer.sessionId ?? '' },
    data: { provenAt: realNow() },
  });
  return viewer;
}
