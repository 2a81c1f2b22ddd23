import {
  nothingAsked,
  proofAskedOf,
  provenMinutes,
  type ProofAsked,
} from '@/lib/features/accounts/model/account';
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

/** What an account can be proved by. */
export type Proofs = Readonly<{
  id: string;
  email: string;
  passwordHash: string | null;
  hasFactor: boolean;
}>;

/** What somebody’s account can be proved by; null when there is none. */
export async function readProofs(userId: string): Promise<Proofs | null> {
  const select = { id: true, email: true, passwordHash: true, factor: { select: { userId: true } } } as const;
  const user = await db().user.findUnique({ where: { id: userId }, select });
  if (user === null) return null;
  const { id, email, passwordHash, factor } = user;
  return { id, email, passwordHash, hasFactor: factor !== null };
}

/** What a form of a sensitive act has to ask of whoever looks; nothing within five minutes of the last time. */
export async function getProofAsked(viewer: Viewer): Promise<ProofAsked> {
  if (viewer.userId === null || (await isProven(viewer))) return nothingAsked;
  const proofs = await readProofs(viewer.userId);
  return proofs === null ? nothingAsked : proofAskedOf(proofs);
}
