import { admitCode, forgiveCodes } from '@/lib/features/accounts/commands/code-tries';
import { takeCode, wrongCode } from '@/lib/features/accounts/commands/factor';
import type { SignedIn } from '@/lib/features/accounts/commands/sign-in';
import { landingOf } from '@/lib/features/accounts/model/account';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import type { Client } from '@/lib/platform/auth/client';
import { holdSession, type Acting } from '@/lib/platform/auth/hold';
import { endSessions, openSession, viewerOfSession } from '@/lib/platform/auth/session-store';
import type { Standing } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, isUnavailable, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

export type GivenCode = Client & Readonly<{ oneTimePassword: string }>;

/** The session goes on under a new name, so that one that was planted before the code is worth nothing. */
async function goOn(tx: Tx, owner: Acting, given: GivenCode): Promise<Outcome<SignedIn>> {
  if (!(await holdSession(tx, owner))) return refuse('signed-out');
  const kind = await takeCode(tx, owner.userId, given.oneTimePassword);
  if (kind === null) return wrongCode;
  const action = kind === 'device' ? 'session.factor' : 'session.recovery';
  const now = realNow();
  const { userId, sessionId } = owner;
  await endSessions(tx, { userId, id: sessionId }, { why: 'replaced', now });
  const opening = { userId, ip: given.ip, userAgent: given.userAgent, withFactor: true };
  const sid = await openSession(tx, opening, now);
  const viewer = await viewerOfSession(sid, now, tx);
  if (viewer === null) return refuse('signed-out');
  await recordAudit(tx, viewer, { action, objectType: 'session', objectId: viewer.sessionId });
  return ok({ sid, landing: landingOf(viewer.grants), owes: null });
}

async function tryCode(standing: Standing, owner: Acting, given: GivenCode): Promise<Outcome<SignedIn>> {
  const entry = { action: 'session.factor', objectType: 'session', objectId: owner.sessionId };
  const by = { userId: owner.userId, ip: given.ip };
  const held = await admitCode(by);
  if (held !== null) return recordRefusalOnce(standing.person, entry, held);
  const signedIn = await inTransaction('system', (tx) => goOn(tx, owner, given));
  if (!signedIn.ok) return recordRefusal(standing.person, entry, signedIn);
  await forgiveCodes(by);
  return signedIn;
}

/**
 * The second step of signing in: a code of the device, or one on paper, each once, under the limits of `admitCode`; a
 * session that owes no code is refused.
 */
export async function enterCode(standing: Standing, given: GivenCode): Promise<Outcome<SignedIn>> {
  const { userId, sessionId } = standing.person;
  if (userId === null || sessionId === null) return refuse('signed-out');
  if (standing.owes !== 'code') return refuse('illegal-transition');
  try {
    return await tryCode(standing, { userId, sessionId }, given);
  } catch (error) {
    if (isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}
