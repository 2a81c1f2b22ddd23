import { bindIn, recordProblem } from '@/lib/features/accounts/commands/bind';
import type { SignedIn } from '@/lib/features/accounts/commands/sign-in';
import { landingOf } from '@/lib/features/accounts/model/account';
import type { SignOnEnd, SignOnProblem } from '@/lib/features/accounts/model/sign-on';
import { recordAudit } from '@/lib/features/audit/commands';
import type { Client } from '@/lib/platform/auth/client';
import { holdAccount } from '@/lib/platform/auth/hold';
import type { Vouched } from '@/lib/platform/auth/provider';
import { endSessions, openSession, standingOfSession } from '@/lib/platform/auth/session-store';
import { visitor } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';

type Stopped = Readonly<{ ok: false; problem: SignOnProblem }>;

async function stopped(accountId: string | null, problem: SignOnProblem, { ip }: Client): Promise<Stopped> {
  await recordProblem(visitor, problem, { ip, accountId });
  return { ok: false, problem };
}

type Entering = Readonly<{ userId: string; vouched: Vouched; client: Client }>;

/** Opens a session for whom the provider vouches for, with what it proves and what is owed besides; null once unbound. */
async function enter(tx: Tx, { userId, vouched, client }: Entering): Promise<SignedIn | null> {
  const now = realNow();
  await holdAccount(tx, userId);
  const { issuer, subject } = vouched;
  if ((await tx.signOn.count({ where: { userId, issuer, subject } })) === 0) return null;
  const factor = { withFactor: vouched.provesFactor, providerFactor: vouched.provesFactor };
  const sid = await openSession(tx, { userId, ...client, ...factor }, now);
  const standing = await standingOfSession(sid, now, tx);
  if (standing === null) return null;
  const { person, owes } = standing;
  const entry = { action: 'session.open', objectType: 'session', objectId: person.sessionId };
  await recordAudit(tx, person, { ...entry, detail: { by: 'sign-on' } });
  return { sid, landing: landingOf(person.grants), owes };
}

/**
 * Signs in whom the provider vouches for: the key is issuer and subject, and an account that has not been bound to them
 * is nobody’s, whatever address the provider knows.
 */
export async function signOn(vouched: Vouched, client: Client): Promise<SignOnEnd<SignedIn>> {
  const { issuer, subject } = vouched;
  const found = await db().signOn.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { user: { select: { id: true, disabledAt: true } } },
  });
  if (found === null) return stopped(null, 'unknown', client);
  const { id: userId, disabledAt } = found.user;
  if (disabledAt !== null) return stopped(userId, 'disabled', client);
  const value = await inTransaction('system', (tx) => enter(tx, { userId, vouched, client }));
  return value === null ? stopped(userId, 'disabled', client) : { ok: true, value };
}

class Undone extends Error {
  constructor(readonly problem: SignOnProblem) {
    super(problem);
  }
}

/** Spends the invitation, binds and signs in: all of it or nothing. */
async function accept(tx: Tx, link: string, { vouched, client }: Omit<Entering, 'userId'>) {
  const now = realNow();
  const where = { id: link, purpose: 'invitation', usedAt: null, expiresAt: { gt: now } };
  const { count } = await tx.accessLink.updateMany({ where, data: { usedAt: now } });
  if (count !== 1) throw new Undone('link-dead');
  const { userId } = await tx.accessLink.findUniqueOrThrow({ where: { id: link }, select: { userId: true } });
  // An administrator invites again whoever the provider knows under another name now.
  await tx.signOn.deleteMany({ where: { userId } });
  if (!(await bindIn(tx, userId, vouched))) throw new Undone('taken');
  await endSessions(tx, { userId }, { why: 'sign-on', now });
  const entry = { action: 'sign-on.accept', objectType: 'account', objectId: userId };
  await recordAudit(tx, visitor, entry);
  const entered = await enter(tx, { userId, vouched, client });
  if (entered === null) throw new Undone('link-dead');
  return entered;
}

/** Accepts an opened invitation by single sign-on and signs in. Refuses an invitation that is dead, and who is bound already. */
export async function acceptBySignOn(
  link: string,
  vouched: Vouched,
  client: Client,
): Promise<SignOnEnd<SignedIn>> {
  try {
    const value = await inTransaction('system', (tx) => accept(tx, link, { vouched, client }));
    return { ok: true, value };
  } catch (error) {
    if (error instanceof Undone) return stopped(null, error.problem, client);
    throw error;
  }
}
