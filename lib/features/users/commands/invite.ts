import type { Proof } from '@/lib/features/accounts/commands/prove';
import { guarded } from '@/lib/features/administration/commands/guarded';
import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { Refused } from '@/lib/features/reporting/commands/refused';
import { giveRole, readRole, roleTold } from '@/lib/features/users/commands/give';
import { onUser } from '@/lib/features/users/commands/hold';
import { sendInvitation } from '@/lib/features/users/commands/link';
import { mayInviteAgain } from '@/lib/features/users/policy';
import type { InviteInput } from '@/lib/features/users/schema/forms';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { countAttempt, type Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** Whom the invitation is for; the link only where it has to be handed over in person. */
export type Invited = Readonly<{ userId: string; link: string | null }>;

/** Links to one account in an hour, as the security bar says. */
const inviting: Limit = { name: 'invitation', most: 5, seconds: 60 * 60 };

const entry: AuditEntry = { action: 'account.invite', objectType: 'account', objectId: null };

/** A new account without a password; null when somebody has the address, also one that came in at this moment. */
async function makeAccount(tx: Tx, { email, name, language }: InviteInput): Promise<string | null> {
  const made = await tx.user.createManyAndReturn({
    data: [{ email, name, locale: language }],
    skipDuplicates: true,
    select: { id: true },
  });
  return made[0]?.id ?? null;
}

/**
 * One person with one role, invited in the transaction of whoever calls; records it. Refuses an address that somebody
 * has, whatever its case, and a role that cannot be given.
 */
export async function inviteOne(tx: Tx, viewer: Viewer, input: InviteInput): Promise<Outcome<Invited>> {
  const userId = await makeAccount(tx, input);
  if (userId === null) return refuse('invalid', [{ field: 'email', key: 'users.emailTaken' }]);
  const role = await readRole(tx, input, []);
  if (!role.ok) return role;
  await giveRole(tx, { userId, byId: viewer.userId ?? '' }, role.value);
  const link = await sendInvitation(tx, { userId, locale: input.language });
  await recordAudit(tx, viewer, { ...entry, objectId: userId, ...roleTold(role.value) });
  return ok({ userId, link });
}

/** Invites somebody new by a link that works once, within seven days, with the first role. */
export function inviteUser(viewer: Viewer, input: InviteInput, proof: Proof): Promise<Outcome<Invited>> {
  return guarded(viewer, { entry, proof }, () =>
    inTransaction(viewer, async (tx) => {
      const outcome = await inviteOne(tx, viewer, input);
      if (!outcome.ok) throw new Refused(entry, outcome);
      return outcome;
    }),
  );
}

/** A new link in place of the old one, for who has not chosen a password yet; five an hour for one account. */
export function inviteAgain(viewer: Viewer, userId: string, proof: Proof): Promise<Outcome<Invited>> {
  return onUser<Invited>(viewer, {
    ...{ action: 'account.invite-again', userId, proof, may: mayInviteAgain },
    perform: async (tx, { locale }) => {
      if ((await countAttempt(inviting, userId, realNow())) > inviting.most)
        return { ok: false, reason: 'limited', retryAfterSeconds: inviting.seconds };
      return ok({ value: { userId, link: await sendInvitation(tx, { userId, locale }) } });
    },
  });
}
