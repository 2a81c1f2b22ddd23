import { describe, expect, test } from 'vitest';
import { choosePassword, createAdministrator } from '@/lib/features/accounts/commands/links';
import { changePassword } from '@/lib/features/accounts/commands/password';
import { askReset } from '@/lib/features/accounts/commands/reset';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { getLinkOwner } from '@/lib/features/accounts/queries/own';
import { viewerOfSession } from '@/lib/platform/auth/session-store';
import { realNow } from '@/lib/platform/clock';
import { db, disconnect, ownerDb } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { unseal } from '@/lib/platform/seal';
import { aUser, openFor, password } from '@/tests/support/accounts';

const client = { ip: '192.0.2.60', userAgent: 'a test' };
const fresh = 'mưa phùn gió bấc tháng ba';

let sender = 0;

/** Asks from another place each time unless one is named, so that only the limit that is meant is met. */
function ask(email: string, ip?: string) {
  sender += 1;
  return askReset({ email, locale: 'vi', ip: ip ?? `198.51.100.${String(sender)}` });
}

const messages = async (userId: string) =>
  (
    await db().notice.findMany({ where: { toId: userId, kind: 'password-reset' }, orderBy: { id: 'asc' } })
  ).map(({ detail, secret }) => {
    const { minutes } = detail as { minutes: number };
    expect(JSON.stringify(detail), 'no link stands open in the outbox').not.toContain('dat-mat-khau');
    expect(secret).not.toContain('dat-mat-khau');
    return { minutes, link: unseal(secret ?? '', 'outbox') ?? '' };
  });

const tokenIn = ({ link }: Readonly<{ link: string }>) => link.split('/').at(-1) ?? '';

const records = (outcome: string) =>
  ownerDb().auditEvent.count({ where: { action: 'password.ask-link', outcome } });

describe('a forgotten password', () => {
  test('is replaced by a link in the outbox, from the configured origin, once', async () => {
    const user = await aUser();
    const sid = await openFor(user.id);
    expect(await ask(user.email)).toEqual({ ok: true, value: null, expire: [] });
    const [message, ...more] = await messages(user.id);
    expect(more).toEqual([]);
    expect(message?.minutes).toBe(30);
    expect(message?.link).toMatch(/^http:\/\/localhost:3000\/tai-khoan\/dat-mat-khau\/[\w-]{43}$/);
    const token = tokenIn(message ?? { link: '' });
    expect(await getLinkOwner(token)).toEqual({ email: user.email, isInvited: false });
    expect(await choosePassword(token, fresh)).toMatchObject({ ok: true });
    expect(await choosePassword(token, `${fresh} nữa`)).toMatchObject({ reason: 'not-found' });
    expect(await viewerOfSession(sid, realNow())).toBeNull();
    expect(await signIn({ ...client, email: user.email, password: fresh })).toMatchObject({ ok: true });
    expect(await signIn({ ...client, email: user.email, password })).toMatchObject({ ok: false });
  });

  test('is dead once its owner changed the password another way', async () => {
    const user = await aUser();
    await ask(user.email);
    const token = tokenIn((await messages(user.id))[0] ?? { link: '' });
    const viewer = await viewerOfSession(await openFor(user.id), realNow());
    if (viewer === null) throw new Error('The session did not open.');
    expect(
      await changePassword(viewer, { ...client, currentPassword: password, password: fresh }),
    ).toMatchObject({ ok: true });
    expect(await getLinkOwner(token)).toBeNull();
    expect(await choosePassword(token, `${fresh} khác`)).toMatchObject({ reason: 'not-found' });
    const left = await db().notice.findMany({ where: { toId: user.id, kind: 'password-reset' } });
    expect(left.map(({ secret }) => secret)).toEqual([null]);
  });

  test('in English leads to the English page', async () => {
    const user = await aUser();
    await askReset({ email: user.email, locale: 'en', ip: '198.51.100.200' });
    expect((await messages(user.id))[0]?.link).toContain('/en/account/set-password/');
  });

  test('keeps no token that would open an account in the table of links', async () => {
    const user = await aUser();
    await ask(user.email);
    const token = tokenIn((await messages(user.id))[0] ?? { link: '' });
    const rows = await db().accessLink.findMany({ where: { userId: user.id } });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('works for thirty minutes, and only by the newest link', async () => {
    const user = await aUser();
    await Promise.all([ask(user.email), ask(user.email), ask(user.email)]);
    const tokens = (await messages(user.id)).map(tokenIn);
    const alive = [];
    for (const token of tokens) if ((await getLinkOwner(token)) !== null) alive.push(token);
    expect([tokens.length, alive.length]).toEqual([3, 1]);
    const link = await db().accessLink.findFirstOrThrow({ where: { userId: user.id, usedAt: null } });
    const minutes = (link.expiresAt.getTime() - realNow().getTime()) / 60_000;
    expect(minutes).toBeGreaterThan(29);
    expect(minutes).toBeLessThanOrEqual(30);
  });
});

describe('who has an address is told to nobody', () => {
  test('unknown, disabled and never accepted: the same answer, no earlier, and no message', async () => {
    const known = await aUser();
    const disabled = await aUser({ disabledAt: realNow() });
    const invited = await createAdministrator('duoc.moi@coquan.gov.vn');
    expect(invited.ok).toBe(true);
    const times: number[] = [];
    for (const email of [known.email, disabled.email, 'duoc.moi@coquan.gov.vn', 'khong.co@coquan.gov.vn']) {
      const begun = performance.now();
      expect(await ask(email)).toEqual({ ok: true, value: null, expire: [] });
      times.push(performance.now() - begun);
    }
    for (const time of times) expect(time).toBeGreaterThan(590);
    expect(await db().notice.count({ where: { toId: disabled.id } })).toBe(0);
    const token = invited.ok ? invited.value.token : '';
    expect(await getLinkOwner(token)).toEqual({ email: 'duoc.moi@coquan.gov.vn', isInvited: true });
  });

  test('the sixth time in an hour is refused alike, and on record once', async () => {
    const { email, id } = await aUser();
    for (const address of [email, 'cung.khong.co@coquan.gov.vn']) {
      const recorded = await records('limited');
      for (let time = 0; time < 5; time += 1) expect(await ask(address)).toMatchObject({ ok: true });
      for (let time = 0; time < 2; time += 1)
        expect(await ask(address)).toEqual({ ok: false, reason: 'limited', retryAfterSeconds: 3600 });
      expect([1, 2]).toContain((await records('limited')) - recorded);
    }
    expect(await messages(id)).toHaveLength(5);
  }, 30_000);

  test('one place asks twenty times an hour; where places cannot be told apart, an address five', async () => {
    for (const ip of ['203.0.113.9', 'direct']) {
      const asked = Array.from({ length: 21 }, (_, index) =>
        ask(`x${String(index)}.${ip}@coquan.gov.vn`, ip),
      );
      const outcomes = await Promise.all(asked);
      expect(outcomes.filter(({ ok }) => !ok)).toHaveLength(ip === 'direct' ? 0 : 1);
    }
  });

  test('addresses of nobody fill no log: one record of a place in an hour', async () => {
    const before = await records('not-found');
    for (let time = 0; time < 3; time += 1) await ask(`la${String(time)}@coquan.gov.vn`, '203.0.113.77');
    expect([1, 2]).toContain((await records('not-found')) - before);
  });
});

test('says so when the database cannot be reached', async () => {
  const { DATABASE_URL } = env();
  await disconnect();
  supply({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' });
  expect(await ask('ai.do@coquan.gov.vn')).toEqual({ ok: false, reason: 'unavailable' });
  await disconnect();
  supply({ DATABASE_URL });
});
