import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { inTransaction } from '@/lib/platform/db';
import { attemptsOf, countAttempt, forgetAttempts, type Limit } from '@/lib/platform/limits';
import type { Refusal } from '@/lib/platform/outcome';

const accountAndAddress: Limit = { name: 'sign-in-account-address', most: 5, seconds: 15 * 60 };
const account: Limit = { name: 'sign-in-account', most: 20, seconds: 60 * 60 };
const address: Limit = { name: 'sign-in-address', most: 30, seconds: 60 };

/** Beyond the hour's twenty failures every answer waits longer; it never locks, or an attacker could lock others out. */
const longestDelay = 8000;

/** Without a front server everybody is this one sender: a refusal by sender would let anybody lock everybody out. */
const everybody = 'direct';
const longestDirectDelay = 60_000;

export type Attempt = Readonly<{ email: string; ip: string; now: Date }>;

function pairOf(attempt: Attempt): string {
  return `${attempt.email} ${attempt.ip}`;
}

/** An attempt that is not tried, and the limit it met: repeated, it is on record once in each window. */
export type Held = Readonly<{ refusal: Refusal; limit: Limit; subject: string }>;

export function limited(limit: Limit, subject: string): Held {
  return { limit, subject, refusal: { ok: false, reason: 'limited', retryAfterSeconds: limit.seconds } };
}

/** Milliseconds an answer waits for so many attempts beyond what is free: half a second, then twice as long each time. */
export function delayBeyond(beyond: number, longest = longestDelay): number {
  return beyond < 0 ? 0 : Math.min(longest, 500 * 2 ** beyond);
}

/** Milliseconds the next answer waits after so many failures in the hour. */
export function delayAfter(failures: number): number {
  return delayBeyond(failures - account.most);
}

/** Milliseconds the attempt of that number waits, counted in fifteen minutes, where senders cannot be told apart. */
export function directDelayOf(attempt: number): number {
  return delayBeyond(attempt - accountAndAddress.most - 1, longestDirectDelay);
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Decides whether an attempt may be tried at all; null when it may. The attempt is counted before the password is
 * looked at, so that parallel guesses cannot outrun the count. Throws when the counters cannot be reached.
 */
export async function admitAttempt(attempt: Attempt): Promise<Held | null> {
  if (attempt.ip === everybody) {
    await wait(directDelayOf(await countAttempt(accountAndAddress, pairOf(attempt), attempt.now)));
    return null;
  }
  const [pair, sender, failures] = await Promise.all([
    attemptsOf(accountAndAddress, pairOf(attempt), attempt.now),
    attemptsOf(address, attempt.ip, attempt.now),
    attemptsOf(account, attempt.email, attempt.now),
  ]);
  if (pair >= accountAndAddress.most) return limited(accountAndAddress, pairOf(attempt));
  if (sender >= address.most) return limited(address, attempt.ip);
  const counted = await countAttempt(accountAndAddress, pairOf(attempt), attempt.now);
  if (counted > accountAndAddress.most) return limited(accountAndAddress, pairOf(attempt));
  await wait(delayAfter(failures));
  return null;
}

/** Counts a failure; the twentieth in an hour tells the account's owner, when there is one. */
export async function countFailure(attempt: Attempt, ownerId: string | null): Promise<void> {
  if (attempt.ip !== everybody) await countAttempt(address, attempt.ip, attempt.now);
  const failures = await countAttempt(account, attempt.email, attempt.now);
  if (failures !== account.most || ownerId === null) return;
  await inTransaction('system', (tx) =>
    enqueueNotice(tx, { toId: ownerId, kind: 'sign-in-attempts', detail: { count: failures } }),
  );
}

/** The right password forgives what was mistyped before it from the same place; success is never counted. */
export async function forgiveAttempts(attempt: Attempt): Promise<void> {
  await forgetAttempts(accountAndAddress, pairOf(attempt));
}
