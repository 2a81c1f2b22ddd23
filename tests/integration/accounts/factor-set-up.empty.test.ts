import { describe, expect, test, vi } from 'vitest';
import { enterCode } from '@/lib/features/accounts/commands/enter-code';
import { confirmFactor, startFactor } from '@/lib/features/accounts/commands/own-factor';
import { sessionIdOf } from '@/lib/platform/auth/session-store';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aUser, openFor, signedIn } from '@/tests/support/accounts';
import { codeAt } from '@/tests/support/codes';
import { as, byPassword, given, keyOf, setUp, standingOf, valueOf } from '@/tests/support/factor';
import { noProof, proven } from '@/tests/support/proof';

const tooLate = { reason: 'invalid', issues: [{ key: 'accounts.setUpOver' }] };
const codeOf = (key: string | undefined) => given(codeAt(realNow(), key ?? ''));

describe('what one session begins to set up', () => {
  test('is seen and confirmed by no other session of the same person', async () => {
    const { email } = await aUser({ role: 'reviewer', hasFactor: false });
    const thief = await byPassword(email);
    valueOf(await startFactor(thief, noProof));
    const planted = await keyOf(thief);
    const owner = await byPassword(email);
    expect(await keyOf(owner)).toBeUndefined();
    expect(await confirmFactor(owner, codeOf(planted))).toMatchObject(tooLate);
    const { key } = await setUp(owner);
    expect(key).not.toBe(planted);
    expect(await confirmFactor(thief, codeOf(planted))).toMatchObject({ reason: 'signed-out' });
  });

  test('takes nobody’s device away from another session', async () => {
    const { id: userId } = await aUser({ role: 'reviewer' });
    const owner = await standingOf(await openFor(userId));
    valueOf(await startFactor(as(await proven(owner.person)), noProof));
    const key = await keyOf(owner);
    const before = await db().secondFactor.findUniqueOrThrow({ where: { userId } });
    const hijacked = await standingOf(await openFor(userId));
    expect(await keyOf(hijacked)).toBeUndefined();
    expect(await confirmFactor(hijacked, codeOf(key))).toMatchObject(tooLate);
    expect(await db().secondFactor.findUniqueOrThrow({ where: { userId } })).toEqual(before);
  });

  test('is over after ten minutes', async () => {
    const standing = as(await proven(await signedIn({ role: 'observer' })));
    valueOf(await startFactor(standing, noProof));
    const key = await keyOf(standing);
    const minutes = (count: number) => new Date(Date.now() + count * 60_000);
    try {
      vi.useFakeTimers({ toFake: ['Date'], now: minutes(9.9) });
      expect(await keyOf(standing)).toBe(key);
      vi.setSystemTime(minutes(0.2));
      expect(await keyOf(standing)).toBeUndefined();
      expect(await confirmFactor(standing, codeOf(key))).toMatchObject(tooLate);
    } finally {
      vi.useRealTimers();
    }
  });

  test('leaves nothing in the session that ends, and proves the new one alone', async () => {
    const viewer = await proven(await signedIn({ role: 'observer' }));
    const { sid } = await setUp(as(viewer));
    const sessions = await db().session.findMany({ where: { userId: viewer.userId ?? '' } });
    expect(sessions.map(({ startedSecret }) => startedSecret)).toEqual([null, null]);
    const proved = sessions.filter(({ revokedAt, provenAt }) => revokedAt === null && provenAt !== null);
    expect(proved.map(({ id }) => id)).toEqual([sessionIdOf(sid)]);
  });

  test('codes on paper of a device that is gone do not come back with the next one', async () => {
    const viewer = await proven(await signedIn({ role: 'observer' }));
    const userId = viewer.userId ?? '';
    await db().recoveryCode.create({ data: { id: 'left behind', userId } });
    const { sid } = await setUp(as(viewer));
    expect(await db().recoveryCode.count({ where: { userId } })).toBe(0);
    expect(await enterCode(await standingOf(sid), given('000000'))).toMatchObject({
      reason: 'illegal-transition',
    });
  });
});
