import { randomBytes } from 'node:crypto';
import type { GivenCode } from '@/lib/features/accounts/commands/enter-code';
import { admitCode, forgiveCodes } from '@/lib/features/accounts/commands/code-tries';
import { dropFactor, makePaperCodes, stepIn, wrongCode } from '@/lib/features/accounts/commands/factor';
import { ownAct } from '@/lib/features/accounts/commands/own-act';
import type { Proof } from '@/lib/features/accounts/commands/prove';
import { base32, inFours, readCode } from '@/lib/features/accounts/model/factor';
import { startedIn } from '@/lib/features/accounts/queries/started';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { mustHaveFactor } from '@/lib/platform/auth/second-factor';
import { holdSession, type Acting } from '@/lib/platform/auth/hold';
import { endSessions, openSession, sessionIdOf } from '@/lib/platform/auth/session-store';
import type { Standing, Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';
import { seal } from '@/lib/platform/seal';

/** 160 bits, as RFC 4226 asks. */
const secretBytes = 20;

const outOfTime = refuse('invalid', [{ field: 'oneTimePassword', key: 'accounts.setUpOver' }]);

const elsewhere = refuse('forbidden', [{ field: '', key: 'accounts.factorElsewhere' }]);

/**
 * Somebody whose second factor is the provider's, which the operator takes its word for: a password that was stolen sets
 * up none in its place.
 */
async function hasFactorElsewhere(tx: Tx, userId: string): Promise<boolean> {
  if ((env().OIDC?.factors.length ?? 0) === 0) return false;
  const user = { signOn: { isNot: null } };
  return (await tx.session.count({ where: { userId, providerFactor: true, user } })) > 0;
}

/**
 * Begins to set a second factor up, with a new secret each time, that this session alone sees and confirms, within ten
 * minutes: who knows a password plants none for its owner. What one has goes on until the new one is confirmed.
 */
export function startFactor(standing: Standing, proof: Proof): Promise<Outcome<null>> {
  return ownAct(standing, { action: 'second-factor.start', proof }, async (tx, { userId, sessionId }) => {
    if (standing.owes === 'set-up' && (await hasFactorElsewhere(tx, userId))) return elsewhere;
    const secret = base32(new Uint8Array(randomBytes(secretBytes)));
    const data = { startedSecret: seal(secret, 'second-factor'), startedAt: realNow() };
    await tx.session.update({ where: { id: sessionId }, data });
    return ok(null);
  });
}

/** Puts a secret in the place of the one before; codes on paper go on only beside a device they belonged to. */
async function putSecret(tx: Tx, userId: string, set: Readonly<{ secret: string; lastStep: number }>) {
  const data = { ...set, confirmedAt: realNow() };
  const { count } = await tx.secondFactor.updateMany({ where: { userId }, data });
  if (count === 1) return;
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.secondFactor.create({ data: { userId, ...data } });
}

/** What this session began takes the place of the secret before, with the step of its first code as taken. */
async function confirm(tx: Tx, { userId, sessionId }: Acting, given: string): Promise<Refusal | null> {
  const secret = await startedIn(sessionId, tx);
  if (secret === null) return outOfTime;
  const read = readCode(given);
  const step = read?.kind === 'device' ? stepIn(secret, read.code) : null;
  if (step === null) return wrongCode;
  await putSecret(tx, userId, { secret, lastStep: step });
  return null;
}

/** Every session ends; this one goes on under a new name, and need not give its password again at once. */
async function renewSession(tx: Tx, userId: string, { ip, userAgent }: GivenCode): Promise<string> {
  const now = realNow();
  await endSessions(tx, { userId }, { why: 'factor', now });
  const sid = await openSession(tx, { userId, ip, userAgent, withFactor: true }, now);
  await tx.session.update({ where: { id: sessionIdOf(sid) }, data: { provenAt: now } });
  return sid;
}

async function setFactor(tx: Tx, acting: Acting, given: GivenCode): Promise<Outcome<string>> {
  if (!(await holdSession(tx, acting))) return refuse('signed-out');
  const refusal = await confirm(tx, acting, given.oneTimePassword);
  if (refusal !== null) return refusal;
  await enqueueNotice(tx, { toId: acting.userId, kind: 'factor-set', detail: {} });
  return ok(await renewSession(tx, acting.userId, given));
}

/**
 * Confirms by a code that the device shows the codes of the secret this session began: from here on it is asked at every
 * sign-in. Every other session ends; returns the opaque id of the new one. Under the limits of `admitCode`.
 */
export async function confirmFactor({ person, owes }: Standing, given: GivenCode): Promise<Outcome<string>> {
  const { userId, sessionId } = person;
  if (userId === null || sessionId === null) return refuse('signed-out');
  if (owes === 'code') return refuse('forbidden');
  const entry = { action: 'second-factor.set', objectType: 'account', objectId: userId };
  const by = { userId, ip: given.ip };
  const held = await admitCode(by);
  if (held !== null) return recordRefusalOnce(person, entry, held);
  const outcome = await inTransaction(person, async (tx) => {
    const set = await setFactor(tx, { userId, sessionId }, given);
    if (set.ok) await recordAudit(tx, person, entry);
    return set;
  });
  if (!outcome.ok) return recordRefusal(person, entry, outcome);
  await forgiveCodes(by);
  return outcome;
}

/** Ten new codes on paper, shown on this answer alone; those before stop working. */
export function renewPaperCodes(viewer: Viewer, proof: Proof): Promise<Outcome<readonly string[]>> {
  const standing = { person: viewer, owes: null };
  return ownAct(standing, { action: 'second-factor.codes', proof }, async (tx, { userId }) => {
    if ((await tx.secondFactor.count({ where: { userId } })) === 0) return refuse('illegal-transition');
    const codes = await makePaperCodes(tx, userId);
    await enqueueNotice(tx, { toId: userId, kind: 'recovery-codes-made', detail: {} });
    return ok(codes.map(inFours));
  });
}

const bindingSelect = { isDemo: true, factorDueAt: true } as const;

/** Takes one's own second factor off; refused to who must have one. Every other session ends. */
export function removeFactor(viewer: Viewer, proof: Proof): Promise<Outcome<null>> {
  const standing = { person: viewer, owes: null };
  return ownAct(standing, { action: 'second-factor.remove', proof }, async (tx, { userId, sessionId }) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: bindingSelect });
    if (mustHaveFactor({ grants: viewer.grants, ...user }, realNow())) return refuse('forbidden');
    if (!(await dropFactor(tx, userId))) return refuse('illegal-transition');
    await endSessions(tx, { userId, except: sessionId }, { why: 'factor', now: realNow() });
    await enqueueNotice(tx, { toId: userId, kind: 'factor-removed', detail: {} });
    return ok(null);
  });
}
