import type { Proof } from '@/lib/features/accounts/commands/prove';
import { killLinks } from '@/lib/features/accounts/commands/link';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { onUser, type HeldUser } from '@/lib/features/users/commands/hold';
import { mayCorrect } from '@/lib/features/users/policy';
import type { CorrectInput } from '@/lib/features/users/schema/forms';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

type Told = Record<string, string>;

/** What changed, as `before.name` and `after.name`. */
function changes(before: Told, after: Told): Told {
  const changed = Object.keys(after).filter((key) => before[key] !== after[key]);
  return Object.fromEntries(
    changed.flatMap((key) => [
      [`before.${key}`, before[key] ?? ''],
      [`after.${key}`, after[key] ?? ''],
    ]),
  );
}

/** Tells at the old address; one that nobody ever used may be a stranger's, misspelt. */
async function tellFormerly(tx: Tx, { id: toId, email: formerly, facts }: HeldUser): Promise<void> {
  const isUsed = facts.hasPassword || (await tx.signOn.count({ where: { userId: toId } })) > 0;
  if (isUsed) await enqueueNotice(tx, { toId, kind: 'address-changed', detail: { formerly } });
}

/**
 * Corrects a person's name, address and language of messages. A new address ends the sessions and kills the links that
 * went to the old one, which is told. Refuses an address that somebody has, whatever its case.
 */
export function correctUser(viewer: Viewer, input: CorrectInput, proof: Proof): Promise<Outcome<string>> {
  const { userId, name, email, language: locale } = input;
  return onUser(viewer, {
    ...{ action: 'account.correct', userId, proof, may: mayCorrect },
    perform: async (tx, user) => {
      const taken = await tx.user.count({ where: { email, NOT: { id: userId } } });
      if (taken > 0) return refuse('invalid', [{ field: 'email', key: 'users.emailTaken' }]);
      await tx.user.update({ where: { id: userId }, data: { name, email, locale } });
      if (email !== user.email) {
        await killLinks(tx, userId);
        await endSessions(tx, { userId }, { why: 'ended', now: realNow() });
        await tellFormerly(tx, user);
      }
      const before = { name: user.name, email: user.email, language: user.locale };
      return ok({ value: userId, told: { detail: changes(before, { name, email, language: locale }) } });
    },
  });
}
