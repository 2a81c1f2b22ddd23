import { expect, test } from 'vitest';
import { admitCode } from '@/lib/features/accounts/commands/code-tries';
import { enterCode } from '@/lib/features/accounts/commands/enter-code';
import { realNow } from '@/lib/platform/clock';
import { countAmount } from '@/lib/platform/limits';
import { aUser } from '@/tests/support/accounts';
import { codeAt, wrongCodeAt } from '@/tests/support/codes';
import { byPassword, given, kindsTo, valueOf } from '@/tests/support/factor';

const home = '192.0.2.77';
const from = (ip: string, oneTimePassword: string) => ({ ...given(oneTimePassword), ip });

test('who knows the password cannot hold the owner out, and the owner is told once', async () => {
  const { id, email } = await aUser({ role: 'reviewer' });
  const thief = await byPassword(email);
  const wrong = from('203.0.113.5', wrongCodeAt(realNow()));
  for (let times = 0; times < 10; times += 1)
    expect(await enterCode(thief, wrong)).toMatchObject({ reason: 'invalid' });
  expect(await kindsTo(id)).toEqual([]);
  for (let times = 0; times < 3; times += 1)
    expect(await enterCode(thief, wrong)).toMatchObject({ reason: 'limited' });
  expect(await kindsTo(id)).toEqual(['code-attempts']);
  const outcome = await enterCode(await byPassword(email), from(home, codeAt(realNow())));
  expect(outcome).toMatchObject({ ok: true });
});

/** As many tries as there would be, without the wait of each. */
const tried = (name: string, seconds: number, subject: string, amount: number) =>
  countAmount({ name, seconds, most: amount }, { subject, amount }, realNow());

test('beyond thirty an hour from everywhere an answer waits, and is still given', async () => {
  const { id: userId } = await aUser({ role: 'reviewer' });
  await tried('second-factor-account', 3600, userId, 29);
  expect(await admitCode({ userId, ip: '203.0.113.6' })).toBeNull();
  expect(await kindsTo(userId)).toEqual([]);
  expect(await admitCode({ userId, ip: '203.0.113.7' })).toBeNull();
  expect(await kindsTo(userId)).toEqual(['code-attempts']);
  const begun = performance.now();
  expect(await admitCode({ userId, ip: home })).toBeNull();
  expect(performance.now() - begun).toBeGreaterThan(900);
  expect(await kindsTo(userId)).toEqual(['code-attempts']);
});

test('beyond three hundred a day only places are heard that gave a code before', async () => {
  const { id: userId, email } = await aUser({ role: 'reviewer' });
  valueOf(await enterCode(await byPassword(email), from(home, codeAt(realNow()))));
  await tried('second-factor-day', 86_400, userId, 298);
  expect(await admitCode({ userId, ip: '203.0.113.8' })).toBeNull();
  expect(await admitCode({ userId, ip: '203.0.113.9' })).toMatchObject({
    refusal: { reason: 'limited' },
    limit: { most: 300 },
  });
  expect(await admitCode({ userId, ip: home })).toBeNull();
});

test('what is refused from one place counts against nobody elsewhere', async () => {
  const { id: userId } = await aUser({ role: 'reviewer' });
  for (let times = 0; times < 60; times += 1) await admitCode({ userId, ip: '203.0.113.10' });
  const begun = performance.now();
  expect(await admitCode({ userId, ip: home })).toBeNull();
  expect(performance.now() - begun).toBeLessThan(400);
});
