import { delayBeyond, limited, wait, type Held } from '@/lib/features/accounts/commands/attempts';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { placeOf } from '@/lib/platform/auth/client';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { countAttempt, forgetAttempts, isFirst, type Limit } from '@/lib/platform/limits';

/** Ten tries in ten minutes for an account from one address (security bar). */
const fromOnePlace: Limit = { name: 'second-factor', most: 10, seconds: 10 * 60 };

/** From wherever they come: beyond it answers wait, and nobody is refused for what another tries. */
const inAnHour: Limit = { name: 'second-factor-account', most: 30, seconds: 60 * 60 };

/** Three codes in a million are right at any time: at this pace guessing takes three years. */
const inADay: Limit = { name: 'second-factor-day', most: 300, seconds: 24 * 60 * 60 };

/** The owner is told once an hour. */
const told: Limit = { name: 'second-factor-told', most: 1, seconds: 60 * 60 };

/** Whose code is tried, and from where. */
type Tried = Readonly<{ userId: string; ip: string }>;

function pairOf({ userId, ip }: Tried): string {
  return `${userId} ${ip}`;
}

/** Whoever tries codes knows the password: its owner changes it, and the tries are over. */
async function tellOwner(toId: string, now: Date): Promise<void> {
  if (!(await isFirst(told, toId, now))) return;
  const notice = { toId, kind: 'code-attempts', detail: { count: fromOnePlace.most } } as const;
  await inTransaction('system', (tx) => enqueueNotice(tx, notice));
}

/** Whether a code of the account was ever given from that place. */
async function isKnownPlace({ userId, ip }: Tried): Promise<boolean> {
  const where = { userId, ipHash: placeOf(ip), factorAt: { not: null } };
  return (await db().session.count({ where })) > 0;
}

/**
 * Decides whether a code may be tried; null when it may. Ten in ten minutes from one place; beyond thirty in an hour
 * from anywhere the answer waits, and beyond three hundred in a day only places are heard from which the account gave a
 * code before: who knows the password neither guesses the code nor holds the owner out. The first time a limit is met
 * the owner is told. The try is counted before the code is looked at, so that parallel guesses cannot outrun the count.
 */
export async function admitCode(tried: Tried): Promise<Held | null> {
  const now = realNow();
  const { userId } = tried;
  if ((await countAttempt(fromOnePlace, pairOf(tried), now)) > fromOnePlace.most) {
    await tellOwner(userId, now);
    return limited(fromOnePlace, pairOf(tried));
  }
  const inHour = await countAttempt(inAnHour, userId, now);
  if (inHour > inAnHour.most) await tellOwner(userId, now);
  const inDay = await countAttempt(inADay, userId, now);
  if (inDay > inADay.most && !(await isKnownPlace(tried))) return limited(inADay, userId);
  await wait(delayBeyond(inHour - inAnHour.most - 1));
  return null;
}

/** The right code forgives what was mistyped before it from the same place. */
export function forgiveCodes(tried: Tried): Promise<void> {
  return forgetAttempts(fromOnePlace, pairOf(tried));
}
