import { randomBytes } from 'node:crypto';
import type { GivenCode } from '@/lib/features/accounts/commands/enter-code';
import {
  admitCode,
  codeTries,
  dropFactor,
  forgiveCodes,
  makePaperCodes,
  stepIn,
  tooManyCodes,
  wrongCode,
} from '@/lib/features/accounts/commands/factor';
import { ownAct } from '@/lib/features/accounts/commands/own-act';
import type { Proof } from '@/lib/features/accounts/commands/prove';
import { base32, inFours, readCode } from '@/lib/features/accounts/model/factor';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { mustHaveFactor } from '@/lib/platform/auth/second-factor';
import { endSessions, openSession } from '@/lib/platform/auth/session-store';
import type { Standing, Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { seal } from '@/lib/platform/seal';

/** 160 bits, as RFC 4226 asks. */
const secretBytes = 20;

/** Begins to set a second factor up, with a new secret each time; what one has goes on until the new one is confirmed. */
export function startFactor(standing: Standing, proof: Proof): Promise<Outcome<null>> {
  return ownAct(standing, { action: 'second-factor.start', proof }, async (tx, userId) => {
    const secret = base32(new Uint8Array(randomBytes(secretBytes)));
    const started = { startedSecret: seal(secret, 'second-factor'), startedAt: realNow() };
    await tx.secondFactor.upsert({ where: { userId }, update: started, create: { userId, ...started } });
    return ok(null);
  });
}

/** The started secret takes the place of the one before, with the step of its first code as taken. */
async function confirm(tx: Tx, userId: string, given: string): Promise<boolean> {
  const read = readCode(given);
  const row = await tx.secondFactor.findUnique({ where: { userId }, select: { startedSecret: true } });
  const secret = row?.startedSecret ?? null;
  const step = read?.kind === 'device' ? stepIn(secret, read.code) : null;
  if (step === null) return false;
  const { count } = await tx.secondFactor.updateMany({
    where: { userId, startedSecret: secret },
    data: {
      ...{ secret, confirmedAt: realNow(), lastStep: step },
      ...{ startedSecret: null, startedAt: null },
    },
  });
  return count === 1;
}

/** Every session ends; this one goes on under a new name, and need not give its password again at once. */
async function renewSession(tx: Tx, userId: string, { ip, userAgent }: GivenCode): Promise<string> {
  const now = realNow();
  await endSessions(tx, { userId }, { why: 'factor', now });
  const sid = await openSession(tx, { userId, ip, userAgent, withFactor: true }, now);
  await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { provenAt: now } });
  return sid;
}

/**
 * Confirms by a code that the device shows the codes of the started secret: from here on it is asked at every sign-in.
 * Every other session ends; returns the opaque id of the new one. Ten tries in ten minutes.
 */
export async function confirmFactor({ person, owes }: Standing, given: GivenCode): Promise<Outcome<string>> {
  const { userId } = person;
  if (userId === null) return refuse('signed-out');
  if (owes === 'code') return refuse('forbidden');
  const entry = { action: 'second-factor.set', objectType: 'account', objectId: userId };
  if (!(await admitCode(userId))) {
    const tried = { refusal: tooManyCodes, limit: codeTries, subject: userId };
    return recordRefusalOnce(person, entry, tried);
  }
  const sid = await inTransaction(person, async (tx) => {
    if (!(await confirm(tx, userId, given.oneTimePassword))) return null;
    await recordAudit(tx, person, entry);
    await enqueueNotice(tx, { toId: userId, kind: 'factor-set', detail: {} });
    return renewSession(tx, userId, given);
  });
  if (sid === null) return recordRefusal(person, entry, wrongCode);
  await forgiveCodes(userId);
  return ok(sid);
}

/** Ten new codes on paper, shown on this answer alone; those before stop working. */
export function renewPaperCodes(viewer: Viewer, proof: Proof): Promise<Outcome<readonly string[]>> {
  const standing = { person: viewer, owes: null };
  return ownAct(standing, { action: 'second-factor.codes', proof }, async (tx, userId) => {
    const isSet = (await tx.secondFactor.count({ where: { userId, secret: { not: null } } })) === 1;
    if (!isSet) return refuse('illegal-transition');
    const codes = await makePaperCodes(tx, userId);
    await enqueueNotice(tx, { toId: userId, kind: 'recovery-codes-made', detail: {} });
    return ok(codes.map(inFours));
  });
}

/** Takes one's own second factor off; refused to whose role demands one. Every other session ends. */
export function removeFactor(viewer: Viewer, proof: Proof): Promise<Outcome<null>> {
  const standing = { person: viewer, owes: null };
  return ownAct(standing, { action: 'second-factor.remove', proof }, async (tx, userId) => {
    const { isDemo } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { isDemo: true } });
    if (mustHaveFactor({ grants: viewer.grants, isDemo })) return refuse('forbidden');
    if (!(await dropFactor(tx, userId))) return refuse('illegal-transition');
    const which = { userId, except: viewer.sessionId ?? '' };
    await endSessions(tx, which, { why: 'factor', now: realNow() });
    await enqueueNotice(tx, { toId: userId, kind: 'factor-removed', detail: {} });
    return ok(null);
  });
}
