import { beforeAll, describe, expect, test, vi } from 'vitest';
import { changePassword } from '@/lib/features/accounts/commands/password';
import { endRole } from '@/lib/features/users/commands/grant';
import { resetFactor } from '@/lib/features/users/commands/reset-factor';
import { disableUser } from '@/lib/features/users/commands/shut';
import { viewerOfSession } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { aUser, openFor, password, signedIn } from '@/tests/support/accounts';
import { aProvince, success } from '@/tests/support/factories';
import { noProof, proven } from '@/tests/support/proof';

/** Reading a session as another process does: nothing in memory is shared, only the database. */
async function anotherInstance() {
  vi.resetModules();
  return import('@/lib/platform/auth/session-store');
}

let admin: Viewer;
let instances: readonly Awaited<ReturnType<typeof anotherInstance>>[];

beforeAll(async () => {
  admin = await proven(await signedIn({ role: 'admin' }));
  instances = [await anotherInstance(), await anotherInstance()];
});

type Somebody = Readonly<{ userId: string; first: string; second: string }>;

async function anOfficerOfTwo(): Promise<Somebody> {
  const [first, second] = [(await aProvince()).id, (await aProvince()).id];
  const { id: userId } = await aUser({ role: 'officer', provinceId: first, hasFactor: true });
  const more = { role: 'officer', provinceId: second, validFrom: dateColumn('2022-01-01') } as const;
  await db().roleGrant.create({ data: { userId, ...more } });
  return { userId, first, second };
}

/** For whose provinces a session speaks, asked of each instance in turn; null where it opens nothing. */
async function ask(sid: string, times: number): Promise<readonly string[]> {
  const answers = new Set<string>();
  for (let round = 0; round < times; round += 1)
    for (const instance of instances) {
      const viewer = await instance.viewerOfSession(sid, realNow());
      answers.add(JSON.stringify(viewer?.grants.map(({ provinceId }) => provinceId).sort() ?? null));
    }
  return [...answers];
}

type Change = (somebody: Somebody) => Promise<unknown>;

const takeFirst: Change = async ({ userId, first }) => {
  const where = { userId, provinceId: first };
  const { id: grantId } = await db().roleGrant.findFirstOrThrow({ where, select: { id: true } });
  return success(await endRole(admin, { userId, grantId }, noProof));
};

const changeElsewhere: Change = async ({ userId }) => {
  const viewer = await viewerOfSession(await openFor(userId), realNow());
  if (viewer === null) throw new Error('The session did not open.');
  const given = { currentPassword: password, password: 'bầu ơi thương lấy bí cùng' };
  return success(await changePassword(viewer, { ...given, ip: '192.0.2.1', userAgent: 'a test' }));
};

const changes: readonly (readonly [string, Change, (somebody: Somebody) => readonly string[] | null])[] = [
  ['one of two provinces is taken away', takeFirst, ({ second }) => [second]],
  [
    'the account is shut',
    async ({ userId }) => success(await disableUser(admin, { userId }, noProof)),
    () => null,
  ],
  [
    'the second factor is taken off',
    async ({ userId }) => success(await resetFactor(admin, userId, noProof)),
    () => null,
  ],
  ['the password is changed in another session', changeElsewhere, () => null],
];

describe('whoever asks with a living session has the rights of this moment, on every instance', () => {
  test.each(changes)('when %s', async (_, change, left) => {
    const somebody = await anOfficerOfTwo();
    const sid = await openFor(somebody.userId);
    expect(await ask(sid, 2)).toEqual([JSON.stringify([somebody.first, somebody.second].sort())]);
    await change(somebody);
    expect(await ask(sid, 50)).toEqual([JSON.stringify(left(somebody))]);
  });
});
