import { killLinks } from '@/lib/features/accounts/commands/link';
import type { Proof } from '@/lib/features/accounts/commands/prove';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { handWork } from '@/lib/features/users/commands/hand-over';
import { onUser } from '@/lib/features/users/commands/hold';
import { mayDisable, mayEnable } from '@/lib/features/users/policy';
import type { DisableInput } from '@/lib/features/users/schema/forms';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { ok, type Outcome } from '@/lib/platform/outcome';

/**
 * Shuts an account out at once, with all its sessions and links; what its holder wrote stays. Administrators only;
 * never oneself or the last one. With `toId` the open work goes to that colleague in the same act, or neither happens.
 */
export function disableUser(viewer: Viewer, input: DisableInput, proof: Proof): Promise<Outcome<string>> {
  const { userId, toId = '' } = input;
  return onUser(viewer, {
    ...{ action: 'account.disable', userId, proof, may: mayDisable },
    perform: async (tx, _, byId) => {
      const handed = toId === '' ? ok({}) : await handWork(tx, { fromId: userId, toId, byId });
      if (!handed.ok) return handed;
      const now = realNow();
      await tx.user.update({ where: { id: userId }, data: { disabledAt: now } });
      await killLinks(tx, userId);
      const sessions = await endSessions(tx, { userId }, { why: 'disabled', now });
      await enqueueNotice(tx, { toId: userId, kind: 'account-disabled', detail: {} });
      return ok({ value: userId, told: { detail: { sessions, ...handed.value } } });
    },
  });
}

/** Opens an account again, with the password and the roles it has; links that died meanwhile stay dead. */
export function enableUser(viewer: Viewer, userId: string, proof: Proof): Promise<Outcome<string>> {
  return onUser(viewer, {
    ...{ action: 'account.enable', userId, proof, may: mayEnable },
    perform: async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { disabledAt: null } });
      return ok({ value: userId });
    },
  });
}
