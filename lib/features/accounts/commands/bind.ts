import { ownAct } from '@/lib/features/accounts/commands/own-act';
import type { Proof } from '@/lib/features/accounts/commands/prove';
import type { SignOnEnd, SignOnProblem } from '@/lib/features/accounts/model/sign-on';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { holdSession } from '@/lib/platform/auth/hold';
import type { Vouched } from '@/lib/platform/auth/provider';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Standing, Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import type { Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/**
 * Binds whom the provider vouches for to an account, and tells its owner; false when one of the two is bound already.
 * Of another provider than today’s nothing is left.
 */
export async function bindIn(tx: Tx, userId: string, { issuer, subject }: Vouched): Promise<boolean> {
  const taken = {
    OR: [
      { userId, issuer },
      { issuer, subject },
    ],
  };
  if ((await tx.signOn.count({ where: taken })) > 0) return false;
  await tx.signOn.deleteMany({ where: { userId } });
  const data = [{ userId, issuer, subject, boundAt: realNow() }];
  const { count } = await tx.signOn.createMany({ data, skipDuplicates: true });
  if (count === 1) await enqueueNotice(tx, { toId: userId, kind: 'sign-on-bound', detail: {} });
  return count === 1;
}

async function bindHeld(tx: Tx, viewer: Viewer, vouched: Vouched): Promise<SignOnProblem | null> {
  const { userId, sessionId } = viewer;
  if (userId === null || sessionId === null) return 'signed-out';
  if (!(await holdSession(tx, { userId, sessionId }))) return 'signed-out';
  if (!(await bindIn(tx, userId, vouched))) return 'taken';
  await recordAudit(tx, viewer, { action: 'sign-on.bind', objectType: 'account', objectId: userId });
  return null;
}

/** Binds the own account to whom the provider vouches for; from then on single sign-on opens it too. */
export async function bindSignOn(viewer: Viewer, vouched: Vouched): Promise<SignOnEnd<null>> {
  const problem = await inTransaction(viewer, (tx) => bindHeld(tx, viewer, vouched));
  if (problem === null) return { ok: true, value: null };
  const entry = { action: 'sign-on.bind', objectType: 'account', objectId: viewer.userId };
  await recordRefusal(viewer, { ...entry, detail: { problem } }, refuse('already-decided'));
  return { ok: false, problem };
}

/** Takes single sign-on off the own account; refused to who has no password and could not come in again. */
export function unbindSignOn(viewer: Viewer, proof: Proof): Promise<Outcome<null>> {
  const standing = { person: viewer, owes: null };
  return ownAct(standing, { action: 'sign-on.unbind', proof }, async (tx, { userId, sessionId }) => {
    const select = { passwordHash: true } as const;
    const { passwordHash } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select });
    if (passwordHash === null) return refuse('forbidden');
    const { count } = await tx.signOn.deleteMany({ where: { userId } });
    if (count === 0) return refuse('illegal-transition');
    // Whoever was let in by it, and is perhaps why it is taken off, is out.
    await endSessions(tx, { userId, except: sessionId }, { why: 'sign-on', now: realNow() });
    await enqueueNotice(tx, { toId: userId, kind: 'sign-on-unbound', detail: {} });
    return ok(null);
  });
}

async function proveHeld(tx: Tx, { person }: Standing, vouched: Vouched): Promise<SignOnProblem | null> {
  const { userId, sessionId } = person;
  if (userId === null || sessionId === null) return 'signed-out';
  if (!(await holdSession(tx, { userId, sessionId }))) return 'signed-out';
  const { issuer, subject } = vouched;
  if ((await tx.signOn.count({ where: { userId, issuer, subject } })) === 0) return 'another';
  const select = { providerFactor: true } as const;
  const { providerFactor } = await tx.session.findUniqueOrThrow({ where: { id: sessionId }, select });
  // Whoever came in by two factors is not proved by one.
  if (providerFactor && !vouched.provesFactor) return 'one-factor';
  await tx.session.update({ where: { id: sessionId }, data: { provenAt: realNow() } });
  const entry = { action: 'session.prove', objectType: 'session', objectId: sessionId };
  await recordAudit(tx, person, { ...entry, detail: { by: 'sign-on' } });
  return null;
}

/** Notes in the session that its holder has just signed in afresh at the provider, as nobody else than before. */
export async function proveBySignOn(standing: Standing, vouched: Vouched): Promise<SignOnEnd<null>> {
  const { person } = standing;
  const problem = await inTransaction(person, (tx) => proveHeld(tx, standing, vouched));
  if (problem === null) return { ok: true, value: null };
  const entry = { action: 'session.prove', objectType: 'session', objectId: person.sessionId };
  await recordRefusal(person, { ...entry, detail: { by: 'sign-on', problem } }, refuse('forbidden'));
  return { ok: false, problem };
}

/** Anybody can send a browser back without having been away: one record in a minute of each kind from each sender, or of each account. */
const strays: Limit = { name: 'sign-on-problem', most: 1, seconds: 60 };

/** From where somebody came back, and to which account it would have led. */
type Back = Readonly<{ ip: string; accountId?: string | null }>;

/** Records that somebody came back from the provider with nothing that leads in. */
export async function recordProblem(
  person: Viewer,
  problem: SignOnProblem,
  { ip, accountId = null }: Back,
): Promise<void> {
  const about =
    accountId === null
      ? { objectType: 'session', objectId: person.sessionId }
      : { objectType: 'account', objectId: accountId };
  const entry = { action: 'session.open', ...about, detail: { by: 'sign-on', problem } };
  const subject = `${problem} ${accountId ?? ip}`;
  await recordRefusalOnce(person, entry, { refusal: refuse('forbidden'), limit: strays, subject });
}
