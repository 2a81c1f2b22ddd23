import { createHmac } from 'node:crypto';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

/** At most `most` attempts in any `seconds`, for one subject (an account, an address, both). */
export type Limit = Readonly<{ name: string; most: number; seconds: number }>;

/** A window slides in fifteenths: exact enough to be fair, coarse enough to stay a handful of rows. */
const slots = 15;
const dayLength = 86_400_000;

function keyOf(limit: Limit, subject: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`${limit.name}\n${subject}`).digest('base64url');
}

function slotOf(limit: Limit, now: Date): Date {
  const length = (limit.seconds * 1000) / slots;
  return new Date(Math.floor(now.getTime() / length) * length);
}

function windowStart(limit: Limit, now: Date): Date {
  return new Date(now.getTime() - limit.seconds * 1000);
}

/** How many attempts the window holds now. */
export async function attemptsOf(limit: Limit, subject: string, now: Date): Promise<number> {
  const { _sum } = await db().rateBucket.aggregate({
    where: { key: keyOf(limit, subject), windowStart: { gt: windowStart(limit, now) } },
    _sum: { count: true },
  });
  return _sum.count ?? 0;
}

/**
 * Counts one attempt in one statement, so that parallel attempts get different numbers, and returns the window's count
 * with it. Throws when the table cannot be reached: the caller refuses.
 */
export function countAttempt(limit: Limit, subject: string, now: Date): Promise<number> {
  return countAmount(limit, { subject, amount: 1 }, now);
}

/**
 * The same for what weighs more than one: megabytes sent. Counted before the answer, but not waited for until it is on
 * the disk: a count lost with the machine's power is worth less than the time of every act.
 */
export async function countAmount(
  limit: Limit,
  { subject, amount }: Readonly<{ subject: string; amount: number }>,
  now: Date,
): Promise<number> {
  const key = keyOf(limit, subject);
  const slot = slotOf(limit, now);
  const since = windowStart(limit, now);
  const rows = await db().$queryRaw<{ count: number; mine: number }[]>`
    with mine as (
      insert into "RateBucket" (key, "windowStart", count) values (${key}, ${slot}::timestamptz, ${amount})
      on conflict (key, "windowStart") do update set count = "RateBucket".count + ${amount}
      returning count
    )
    select set_config('synchronous_commit', 'off', true), (mine.count + coalesce((
      select sum(count) from "RateBucket"
      where key = ${key} and "windowStart" > ${since}::timestamptz and "windowStart" <> ${slot}::timestamptz
    ), 0))::int as count, mine.count as mine from mine`;
  const [row] = rows;
  if (row === undefined) throw new Error('The database did not count the attempt.');
  if (row.mine === amount) await sweep(now);
  return row.count;
}

/**
 * True for the first of a subject in each window, one window after the other: what is refused again and again is then
 * recorded once. Throws when the table cannot be reached.
 */
export async function isFirst(limit: Limit, subject: string, now: Date): Promise<boolean> {
  const window = Math.floor(now.getTime() / (limit.seconds * 1000));
  const once = { ...limit, name: `${limit.name}-first` };
  return (await countAttempt(once, `${subject}\n${window}`, now)) === 1;
}

/** Forgets a subject's attempts, after it has proved itself. */
export async function forgetAttempts(limit: Limit, subject: string): Promise<void> {
  await db().rateBucket.deleteMany({ where: { key: keyOf(limit, subject) } });
}

/** When this process swept last. */
let sweptAt = 0;

/** No window is longer than a day, so older rows only take room: looked for once a minute. */
async function sweep(now: Date): Promise<void> {
  if (now.getTime() - sweptAt < 60_000) return;
  sweptAt = now.getTime();
  await db().rateBucket.deleteMany({ where: { windowStart: { lt: new Date(now.getTime() - dayLength) } } });
}
