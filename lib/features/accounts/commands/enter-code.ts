import {
  admitCode,
  codeTries,
  forgiveCodes,
  paperCodesLeft,
  takeDeviceCode,
  takePaperCode,
  tooManyCodes,
  wrongCode,
} from '@/lib/features/accounts/commands/factor';
import type { SignedIn } from '@/lib/features/accounts/commands/sign-in';
import { landingOf } from '@/lib/features/accounts/model/account';
import { readCode } from '@/lib/features/accounts/model/factor';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import type { Client } from '@/lib/platform/auth/client';
import { endSessions, openSession, viewerOfSession } from '@/lib/platform/auth/session-store';
import type { Standing } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, isUnavailable, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

export type GivenCode = Client & Readonly<{ oneTimePassword: string }>;

type Owner = Readonly<{ userId: string; sessionId: string }>;

const withDevice = { action: 'session.factor' } as const;
const withPaper = { action: 'session.recovery' } as const;

/** Takes the code, and tells the owner when it was one on paper; the act it is on record as, or null. */
async function take(tx: Tx, { userId }: Owner, given: string): Promise<string | null> {
  const read = readCode(given);
  if (read === null) return null;
  if (read.kind === 'device') return (await takeDeviceCode(tx, userId, read.code)) ? withDevice.action : null;
  if (!(await takePaperCode(tx, userId, read.code))) return null;
  const count = await paperCodesLeft(userId, tx);
  await enqueueNotice(tx, { toId: userId, kind: 'recovery-code-used', detail: { count } });
  return withPaper.action;
}

/** The session goes on under a new name, so that one that was planted before the code is worth nothing. */
async function goOn(tx: Tx, owner: Owner, given: GivenCode): Promise<SignedIn | null> {
  const action = await take(tx, owner, given.oneTimePassword);
  if (action === null) return null;
  const now = realNow();
  const { userId, sessionId } = owner;
  await endSessions(tx, { userId, id: sessionId }, { why: 'replaced', now });
  const opening = { userId, ip: given.ip, userAgent: given.userAgent, withFactor: true };
  const sid = await openSession(tx, opening, now);
  const viewer = await viewerOfSession(sid, now, tx);
  if (viewer === null) return null;
  await recordAudit(tx, viewer, { action, objectType: 'session', objectId: viewer.sessionId });
  return { sid, landing: landingOf(viewer.grants), owes: null };
}

async function tryCode(standing: Standing, owner: Owner, given: GivenCode): Promise<Outcome<SignedIn>> {
  const entry = { action: 'session.factor', objectType: 'session', objectId: owner.sessionId };
  if (!(await admitCode(owner.userId))) {
    const tried = { refusal: tooManyCodes, limit: codeTries, subject: owner.userId };
    return recordRefusalOnce(standing.person, entry, tried);
  }
  const signedIn = await inTransaction('system', (tx) => goOn(tx, owner, given));
  if (signedIn === null) return recordRefusal(standing.person, entry, wrongCode);
  await forgiveCodes(owner.userId);
  return ok(signedIn);
}

/**
 * The second step of signing in: a code of the device, or one on paper, each once. Ten tries in ten minutes; a session
 * that owes no code is refused.
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
