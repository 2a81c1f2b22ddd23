import { factorAddress, inFours, qrOf, type OwnFactor } from '@/lib/features/accounts/model/factor';
import { getProofAsked } from '@/lib/features/accounts/queries/proven';
import { startedIn } from '@/lib/features/accounts/queries/started';
import { isExempt, mustHaveFactor } from '@/lib/platform/auth/second-factor';
import type { Standing } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { unseal } from '@/lib/platform/seal';

const factorSelect = {
  ...{ email: true, isDemo: true, factorDueAt: true },
  factor: { select: { confirmedAt: true } },
  _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
} as const;

/** What is being set up, drawn to be read by a telephone and to be copied by hand. */
function toStarted(sealed: string | null, email: string): OwnFactor['started'] {
  const secret = sealed === null ? null : unseal(sealed, 'second-factor');
  if (secret === null) return null;
  const address = factorAddress(secret, email);
  return { key: inFours(secret), address, qr: qrOf(address) };
}

function providerName(): string | null {
  return env().OIDC?.name ?? null;
}

/** One's own second factor; null for the public, and for who has one and has not given its code. */
export async function getOwnFactor({ person, owes }: Standing): Promise<OwnFactor | null> {
  if (person.userId === null || owes === 'code') return null;
  const [user, started, proofAsked] = await Promise.all([
    db().user.findUnique({ where: { id: person.userId }, select: factorSelect }),
    startedIn(person.sessionId),
    getProofAsked(person),
  ]);
  if (user === null) return null;
  const { email, factor, _count } = user;
  return {
    ...{ email, codesLeft: _count.recoveryCodes, proofAsked },
    ...{ since: factor?.confirmedAt.toISOString() ?? null, started: toStarted(started, email) },
    isBound: owes === 'set-up' || mustHaveFactor({ grants: person.grants, ...user }, realNow()),
    isExempt: isExempt(user),
    provider: providerName(),
  };
}
