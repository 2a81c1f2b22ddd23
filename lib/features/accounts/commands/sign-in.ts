import {
  admitAttempt,
  countFailure,
  forgiveAttempts,
  type Attempt,
} from '@/lib/features/accounts/commands/attempts';
import { emailKey, landingOf, type Landing } from '@/lib/features/accounts/model/account';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import type { Client } from '@/lib/platform/auth/client';
import { hashPassword, isOutdated, verifyPassword } from '@/lib/platform/auth/password';
import { endSessions, openSession, standingOfSession } from '@/lib/platform/auth/session-store';
import { visitor, type Owed, type Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction, isUnavailable, type Tx } from '@/lib/platform/db';
import { Overloaded } from '@/lib/platform/gate';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

export type Credentials = Client & Readonly<{ email: string; password: string }>;

/** `sid` is for the cookie alone and is kept nowhere. */
export type SignedIn = Readonly<{
  sid: string;
  landing: Landing;
  /** What the session owes before anybody is behind it. */
  owes: Owed | null;
}>;

type Account = Readonly<{ id: string; passwordHash: string | null; disabledAt: Date | null }>;

/** One answer for an unknown address, a wrong password, a disabled account and one without a password yet. */
const wrong: Refusal = refuse('invalid', [{ field: 'email', key: 'accounts.signInWrong' }]);

function findAccount(email: string): Promise<Account | null> {
  return db().user.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
}

function opening(account: Account | null): AuditEntry {
  return { action: 'session.open', objectType: 'account', objectId: account?.id ?? null };
}

function refused(account: Account | null, refusal: Refusal): Promise<Refusal> {
  return recordRefusal(visitor, opening(account), refusal);
}

/** A hash made with weaker settings is made anew while the password is at hand. */
async function renewedHash(account: Account, password: string): Promise<string | null> {
  const kept = account.passwordHash;
  return kept !== null && isOutdated(kept) ? hashPassword(password) : null;
}

async function noteProven(tx: Tx, { sessionId }: Viewer, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { id: sessionId ?? '' }, data: { provenAt: now } });
}

async function open(account: Account, given: Credentials, attempt: Attempt): Promise<Outcome<SignedIn>> {
  const passwordHash = await renewedHash(account, given.password);
  await forgiveAttempts(attempt);
  const opened = await inTransaction('system', async (tx) => {
    if (passwordHash !== null) await tx.user.update({ where: { id: account.id }, data: { passwordHash } });
    const sid = await openSession(
      tx,
      { userId: account.id, ip: given.ip, userAgent: given.userAgent },
      attempt.now,
    );
    const standing = await standingOfSession(sid, attempt.now, tx);
    if (standing === null) return null;
    const { person, owes } = standing;
    const entry = { action: 'session.open', objectType: 'session', objectId: person.sessionId };
    await recordAudit(tx, person, entry);
    // Who is led straight to setting a second factor up has just given the password that asks for.
    if (owes === 'set-up') await noteProven(tx, person, attempt.now);
    return { sid, landing: landingOf(person.grants), owes };
  });
  return opened === null ? refused(account, wrong) : ok(opened);
}

/** The account whose password was given; null alike for every reason there is none. */
async function provenAccount(found: Account | null, password: string): Promise<Account | null> {
  const isRight = await verifyPassword(found?.passwordHash ?? null, password);
  return isRight && found?.disabledAt === null ? found : null;
}

async function trySignIn(given: Credentials): Promise<Outcome<SignedIn>> {
  const attempt = { email: emailKey(given.email), ip: given.ip, now: realNow() };
  const held = await admitAttempt(attempt);
  if (held !== null) return recordRefusalOnce(visitor, opening(null), held);
  const found = await findAccount(attempt.email);
  const account = await provenAccount(found, given.password);
  if (account !== null) return open(account, given, attempt);
  await countFailure(attempt, found?.id ?? null);
  return refused(found, wrong);
}

/**
 * Signs a person in by address and password and opens a new session. Refuses `invalid` alike for whatever is wrong,
 * `limited` after too many failures, `unavailable` when the database or the hashing cannot take more: never let in.
 */
export async function signIn(given: Credentials): Promise<Outcome<SignedIn>> {
  try {
    return await trySignIn(given);
  } catch (error) {
    if (error instanceof Overloaded || isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}

/** Ends the session this request came with; the cookie is worth nothing from here on. */
export async function signOut(viewer: Viewer): Promise<void> {
  const { userId, sessionId } = viewer;
  if (userId === null || sessionId === null) return;
  await inTransaction(viewer, async (tx) => {
    await endSessions(tx, { userId, id: sessionId }, { why: 'sign-out', now: realNow() });
    await recordAudit(tx, viewer, { action: 'session.end', objectType: 'session', objectId: sessionId });
  });
}
