import { dropFactor } from '@/lib/features/accounts/commands/factor';
import type { Proof } from '@/lib/features/accounts/commands/prove';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { onUser } from '@/lib/features/users/commands/hold';
import { mayResetFactor } from '@/lib/features/users/policy';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/**
 * Takes the second factor of somebody who lost it off, with the codes on paper, and ends every session; a role that
 * demands one leads its holder to set up a new one. Administrators only, never for oneself; the person is told.
 */
export function resetFactor(viewer: Viewer, userId: string, proof: Proof): Promise<Outcome<string>> {
  return onUser(viewer, {
    ...{ action: 'account.reset-factor', userId, proof, may: mayResetFactor },
    perform: async (tx) => {
      if (!(await dropFactor(tx, userId))) return refuse('illegal-transition');
      const sessions = await endSessions(tx, { userId }, { why: 'factor', now: realNow() });
      await enqueueNotice(tx, { toId: userId, kind: 'factor-reset', detail: {} });
      return ok({ value: userId, told: { detail: { sessions } } });
    },
  });
}
