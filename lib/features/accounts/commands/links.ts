import { linkId, makeLink, type MadeLink } from '@/lib/features/accounts/commands/link';
import { wordsAbout } from '@/lib/features/accounts/commands/words-about';
import { passwordIssue, passwordProblem } from '@/lib/features/accounts/model/password';
import { emailField } from '@/lib/features/accounts/schema';
import { recordAudit } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { hashPassword } from '@/lib/platform/auth/password';
import { endSessions } from '@/lib/platform/auth/session-store';
import { visitor } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow, today } from '@/lib/platform/clock';
import { db, inTransaction, isUnavailable, type Tx } from '@/lib/platform/db';
import { Overloaded } from '@/lib/platform/gate';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';

const invitationMinutes = 24 * 60;

async function grantAdmin(tx: Tx, userId: string): Promise<void> {
  const day = dateColumn(today());
  const held = await tx.roleGrant.count({
    where: {
      userId,
      role: 'admin',
      validFrom: { lte: day },
      OR: [{ validTo: null }, { validTo: { gt: day } }],
    },
  });
  if (held === 0) await tx.roleGrant.create({ data: { userId, role: 'admin', validFrom: day } });
}

/**
 * Makes an administrator of an address, for whoever holds the machine; returns a link that chooses the password once,
 * within 24 hours. Refuses what is no address and a disabled account.
 */
export async function createAdministrator(address: string): Promise<Outcome<MadeLink>> {
  const parsed = emailField.safeParse(address);
  if (!parsed.success) return refuse('invalid', [{ field: 'email', key: 'accounts.emailWrong' }]);
  const email = parsed.data;
  return inTransaction('system', async (tx) => {
    const user = await tx.user.upsert({
      where: { email },
      update: {},
      create: { email, name: email.split('@')[0] ?? email },
      select: { id: true, disabledAt: true },
    });
    if (user.disabledAt !== null) return refuse('forbidden');
    await grantAdmin(tx, user.id);
    const link = await makeLink(
      tx,
      { userId: user.id, purpose: 'invitation', minutes: invitationMinutes },
      realNow(),
    );
    await recordAudit(tx, visitor, { action: 'account.invite', objectType: 'account', objectId: user.id });
    return ok(link);
  });
}

type LinkOwner = Readonly<{ id: string }>;

async function ownerOfLink(token: string, now: Date): Promise<LinkOwner | null> {
  const link = await db().accessLink.findUnique({
    where: { id: linkId(token) },
    select: {
      usedAt: true,
      expiresAt: true,
      user: { select: { id: true, disabledAt: true } },
    },
  });
  if (link === null || link.usedAt !== null || link.expiresAt <= now) return null;
  return link.user.disabledAt === null ? link.user : null;
}

const dead: Refusal = refuse('not-found', [{ field: '', key: 'accounts.linkDead' }]);

/** Who is invited again and chooses a password is no more known to the provider as before. */
async function forgetSignOn(tx: Tx, userId: string, id: string): Promise<void> {
  const invited = { links: { some: { id, purpose: 'invitation' } } };
  const { count } = await tx.signOn.deleteMany({ where: { userId, user: invited } });
  if (count > 0) await enqueueNotice(tx, { toId: userId, kind: 'sign-on-unbound', detail: {} });
}

async function spendLink(owner: LinkOwner, token: string, passwordHash: string): Promise<Outcome<null>> {
  const now = realNow();
  return inTransaction('system', async (tx) => {
    const used = await tx.accessLink.updateMany({
      where: { id: linkId(token), usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (used.count !== 1) return dead;
    await forgetSignOn(tx, owner.id, linkId(token));
    await tx.user.update({ where: { id: owner.id }, data: { passwordHash } });
    await endSessions(tx, { userId: owner.id }, { why: 'password', now });
    await recordAudit(tx, visitor, { action: 'password.choose', objectType: 'account', objectId: owner.id });
    await enqueueNotice(tx, { toId: owner.id, kind: 'password-changed', detail: {} });
    return ok(null);
  });
}

/** Chooses a password by a single-use link, ends every session and tells the owner. Refuses a dead link alike whatever killed it. */
export async function choosePassword(token: string, password: string): Promise<Outcome<null>> {
  try {
    const owner = await ownerOfLink(token, realNow());
    if (owner === null) return dead;
    const problem = passwordProblem(password, await wordsAbout(owner.id));
    if (problem !== null) return refuse('invalid', [passwordIssue(problem)]);
    return await spendLink(owner, token, await hashPassword(password));
  } catch (error) {
    if (error instanceof Overloaded || isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}
