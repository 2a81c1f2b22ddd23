import { describe, expect, test, vi } from 'vitest';
import {
  admitAttempt,
  countFailure,
  delayAfter,
  directDelayOf,
  forgiveAttempts,
} from '@/lib/features/accounts/commands/attempts';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { db, disconnect } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { attemptsOf, countAttempt, forgetAttempts, type Limit } from '@/lib/platform/limits';
import { aUser, password } from '@/tests/support/accounts';

const limit: Limit = { name: 'a-test', most: 5, seconds: 15 * 60 };
const start = new Date('2026-03-02T01:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);

describe('a counter', () => {
  test('gives parallel attempts different numbers', async () => {
    const counts = await Promise.all(
      Array.from({ length: 30 }, () => countAttempt(limit, 'parallel', start)),
    );
    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  test('slides: an attempt counts for its fifteen minutes and no longer', async () => {
    await countAttempt(limit, 'slides', start);
    expect(await countAttempt(limit, 'slides', after(10))).toBe(2);
    expect(await attemptsOf(limit, 'slides', after(14))).toBe(2);
    expect(await attemptsOf(limit, 'slides', after(16))).toBe(1);
    expect(await attemptsOf(limit, 'slides', after(26))).toBe(0);
  });

  test('names nobody in its table', async () => {
    await countAttempt(limit, 'bi.mat@tiendoso.example', start);
    const rows = await db().rateBucket.findMany();
    expect(JSON.stringify(rows)).not.toContain('bi.mat');
  });

  test('keeps limits and subjects apart, and forgets one alone', async () => {
    const other = { ...limit, name: 'another-test' };
    await countAttempt(limit, 'one', start);
    await countAttempt(other, 'one', start);
    await countAttempt(limit, 'two', start);
    await forgetAttempts(limit, 'one');
    const left = [
      attemptsOf(limit, 'one', start),
      attemptsOf(other, 'one', start),
      attemptsOf(limit, 'two', start),
    ];
    expect(await Promise.all(left)).toEqual([0, 1, 1]);
  });

  test('leaves no rows of days gone by', async () => {
    await countAttempt(limit, 'old', start);
    await countAttempt(limit, 'new', after(60 * 25));
    expect(await db().rateBucket.count({ where: { windowStart: { lt: after(60) } } })).toBe(0);
  });
});

/** Signing in as another process has it, or this one started anew: nothing in memory is shared, only the database. */
async function anotherInstance() {
  vi.resetModules();
  return import('@/lib/features/accounts/commands/sign-in');
}

test('several instances count together, and one that is started anew counts on', async () => {
  const user = await aUser();
  const given = { email: user.email, password, ip: '192.0.2.88', userAgent: '' };
  const guess = { ...given, password: 'đoán mò' };
  const [here, there] = [await anotherInstance(), await anotherInstance()];
  for (let round = 0; round < 5; round += 1)
    expect(await (round % 2 === 0 ? here : there).signIn(guess)).toMatchObject({ reason: 'invalid' });
  const again = await anotherInstance();
  for (const instance of [here, there, again])
    expect(await instance.signIn(given)).toMatchObject({ reason: 'limited' });
  expect(await again.signIn({ ...given, ip: '192.0.2.89' })).toMatchObject({ ok: true });
});

describe('failures of one account from everywhere', () => {
  test('delay every answer more and more, and never for ever', () => {
    expect([0, 19, 20, 21, 23, 24, 500].map(delayAfter)).toEqual([0, 0, 500, 1000, 4000, 8000, 8000]);
  });

  test('the twentieth tells its owner, once; the right password still gets in', async () => {
    const user = await aUser();
    const attempt = (round: number) => ({ email: user.email, ip: `203.0.113.${String(round)}`, now: start });
    for (let round = 0; round < 21; round += 1) await countFailure(attempt(round), user.id);
    const notices = await db().notice.findMany({ where: { toId: user.id } });
    expect(notices.map(({ kind }) => kind)).toEqual(['sign-in-attempts']);
    const begun = performance.now();
    expect(await admitAttempt(attempt(99))).toBeNull();
    expect(performance.now() - begun).toBeGreaterThan(900);
    await forgiveAttempts(attempt(99));
  });
});

describe('where nobody can tell senders apart', () => {
  test('an account answers later and later, a minute at most', () => {
    expect([1, 5, 6, 7, 12, 13, 2000].map(directDelayOf)).toEqual([0, 0, 500, 1000, 32_000, 60_000, 60_000]);
  });

  test('nobody can lock an account or the door: the right password still gets in', async () => {
    const user = await aUser();
    const given = { email: user.email, password, ip: 'direct', userAgent: '' };
    for (let round = 0; round < 6; round += 1)
      expect(await signIn({ ...given, password: 'wrong' })).toMatchObject({ reason: 'invalid' });
    for (let round = 0; round < 40; round += 1)
      await countFailure({ email: `x${String(round)}@tiendoso.example`, ip: 'direct', now: start }, null);
    const begun = performance.now();
    expect(await signIn(given)).toMatchObject({ ok: true });
    expect(performance.now() - begun).toBeGreaterThan(900);
  });
});

test('nobody is let in while the counters or the database cannot be reached', async () => {
  const user = await aUser();
  const { DATABASE_URL } = env();
  await disconnect();
  supply({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' });
  const given = { email: user.email, password, ip: '192.0.2.77', userAgent: '' };
  expect(await signIn(given)).toEqual({ ok: false, reason: 'unavailable' });
  await disconnect();
  supply({ DATABASE_URL });
  expect(await signIn(given)).toMatchObject({ ok: true });
});
