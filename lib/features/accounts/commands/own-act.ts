import { proveSelf, type Proof } from '@/lib/features/accounts/commands/prove';
import { recordAudit } from '@/lib/features/audit/commands';
import { Refused, recorded } from '@/lib/features/reporting/commands/refused';
import { holdSession, type Acting } from '@/lib/platform/auth/hold';
import type { Standing } from '@/lib/platform/auth/viewer';
import { inTransaction, isUnavailable, type Tx } from '@/lib/platform/db';
import { Overloaded } from '@/lib/platform/gate';
import { refuse, type Outcome } from '@/lib/platform/outcome';

type OwnAct = Readonly<{ action: string; proof: Proof }>;

/**
 * One act of a person on the own account that asks for the password: prove, then hold the account and the session still,
 * perform and record in one transaction.
 */
export async function ownAct<T>(
  { person, owes }: Standing,
  { action, proof }: OwnAct,
  perform: (tx: Tx, acting: Acting) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const { userId, sessionId } = person;
  if (userId === null || sessionId === null) return refuse('signed-out');
  // Who has a second factor and did not give it changes nothing of it.
  if (owes === 'code') return refuse('forbidden');
  const entry = { action, objectType: 'account', objectId: userId };
  const work = () =>
    inTransaction(person, async (tx) => {
      const acting = { userId, sessionId };
      const isOpen = await holdSession(tx, acting);
      const outcome = isOpen ? await perform(tx, acting) : refuse('signed-out');
      if (!outcome.ok) throw new Refused(entry, outcome);
      await recordAudit(tx, person, entry);
      return outcome;
    });
  try {
    return (await proveSelf(person, proof)) ?? (await recorded(person, work));
  } catch (error) {
    if (error instanceof Overloaded || isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}
