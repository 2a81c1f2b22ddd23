import { factorAddress, inFours, qrOf, type OwnFactor } from '@/lib/features/accounts/model/factor';
import { isProven } from '@/lib/features/accounts/queries/proven';
import { isExempt, mustHaveFactor } from '@/lib/platform/auth/second-factor';
import type { Standing } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { unseal } from '@/lib/platform/seal';

const factorSelect = {
  ...{ email: true, isDemo: true },
  factor: { select: { confirmedAt: true, startedSecret: true } },
  _count: { select: { recoveryCodes: { where: { usedAt: null } } } },
} as const;

/** What is being set up, drawn to be read by a telephone and to be copied by hand. */
function toStarted(sealed: string | null, email: string): OwnFactor['started'] {
  const secret = sealed === null ? null : unseal(sealed, 'second-factor');
  if (secret === null) return null;
  const address = factorAddress(secret, email);
  return { key: inFours(secret), address, qr: qrOf(address) };
}

type Row = Readonly<{ confirmedAt: Date | null; startedSecret: string | null }>;

/** What stands in the row, if there is one. */
function toFactor(row: Row | null, email: string): Pick<OwnFactor, 'since' | 'started'> {
  if (row === null) return { since: null, started: null };
  return {
    since: row.confirmedAt === null ? null : row.confirmedAt.toISOString(),
    started: toStarted(row.startedSecret, email),
  };
}

/** One's own second factor; null for the public, and for who has one and has not given its code. */
export async function getOwnFactor({ person, owes }: Standing): Promise<OwnFactor | null> {
  if (person.userId === null || owes === 'code') return null;
  const [user, proven] = await Promise.all([
    db().user.findUnique({ where: { id: person.userId }, select: factorSelect }),
    isProven(person),
  ]);
  if (user === null) return null;
  const { email, factor, isDemo, _count } = user;
  return {
    ...{ email, codesLeft: _count.recoveryCodes, isProven: proven, ...toFactor(factor, email) },
    isBound: owes === 'set-up' || mustHaveFactor({ grants: person.grants, isDemo }),
    isExempt: isExempt(user),
  };
}
