import type { Proof } from '@/lib/features/accounts/commands/prove';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { onUser } from '@/lib/features/users/commands/hold';
import { mayTakeOffSignOn } from '@/lib/features/users/policy';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/**
 * Takes single sign-on off somebody’s account, for instance when the provider’s account was lost or taken, and ends
 * every session; the password goes on opening it. Administrators only, never for oneself; the person is told.
 */
export function takeOffSignOn(viewer: Viewer, userId: string, proof: Proof): Promise<Outcome<string>> {
  return onUser(viewer, {
    ...{ action: 'account.take-off-sign-on', userId, proof, may: mayTakeOffSignOn },
    perform: async (tx) => {
      const { count } = await tx.signOn.deleteMany({ where: { userId } });
      if (count === 0) return refuse('illegal-transition');
      const sessions = await endSessions(tx, { userId }, { why: 'sign-on', now: realNow() });
      await enqueueNotice(tx, { toId: userId, kind: 'sign-on-unbound', detail: { by: 'administrator' } });
      return ok({ value: userId, told: { detail: { sessions } } });
    },
  });
}
