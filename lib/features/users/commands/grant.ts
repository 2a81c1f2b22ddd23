import type { Proof } from '@/lib/features/accounts/commands/prove';
import { giveRole, readRole, roleTold, spanOf } from '@/lib/features/users/commands/give';
import { onUser } from '@/lib/features/users/commands/hold';
import { endedOn, phaseOf } from '@/lib/features/users/model/grant';
import { mayEndGrant, mayGrant } from '@/lib/features/users/policy';
import type { EndGrantInput, GrantInput } from '@/lib/features/users/schema/forms';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, today } from '@/lib/platform/clock';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** Gives somebody else a role, for a province or the ministry, from a day and to one; it counts at the next request. */
export function grantRole(viewer: Viewer, input: GrantInput, proof: Proof): Promise<Outcome<string>> {
  const { userId } = input;
  return onUser(viewer, {
    ...{ action: 'account.grant', userId, proof, may: mayGrant },
    perform: async (tx, user, byId) => {
      const role = await readRole(tx, input, user.grants);
      if (!role.ok) return role;
      await giveRole(tx, { userId, byId }, role.value);
      return ok({ value: userId, told: roleTold(role.value) });
    },
  });
}

/**
 * Takes a role back today: every session of its holder is without it at its next request. Refuses one's own, one that
 * is over (`already-decided`), and the last administrator's.
 */
export function endRole(viewer: Viewer, input: EndGrantInput, proof: Proof): Promise<Outcome<string>> {
  const { userId, grantId } = input;
  return onUser(viewer, {
    ...{ action: 'account.end-role', userId, proof },
    may: (by, facts, held) => {
      const grant = held?.grants.find(({ id }) => id === grantId);
      const verdict = mayEndGrant(by, facts, grant?.role === 'admin');
      return verdict === 'allowed' && grant === undefined ? 'not-found' : verdict;
    },
    perform: async (tx, { grants }) => {
      const grant = grants.find(({ id }) => id === grantId);
      if (grant === undefined) return refuse('not-found');
      const span = spanOf(grant);
      const phase = phaseOf(span, today());
      if (phase === 'ended' || phase === 'void') return refuse('already-decided');
      const end = endedOn(span, today());
      await tx.roleGrant.update({ where: { id: grantId }, data: { validTo: dateColumn(end) } });
      return ok({ value: userId, told: roleTold({ ...grant, from: span.from, end }) });
    },
  });
}
