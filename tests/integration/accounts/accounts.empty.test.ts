import { describe, expect, test } from 'vitest';
import { choosePassword, createAdministrator } from '@/lib/features/accounts/commands/links';
import { changePassword } from '@/lib/features/accounts/commands/password';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { disableUser } from '@/lib/features/users/commands/shut';
import { getLinkOwner, getOwnAccount, listDemoAccounts } from '@/lib/features/accounts/queries/own';
import { verifyPassword } from '@/lib/platform/auth/password';
import { viewerOfSession } from '@/lib/platform/auth/session-store';
import { visitor } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { aUser, openFor, password, signedIn } from '@/tests/support/accounts';
import { noProof, proven } from '@/tests/support/proof';

const client = { ip: '192.0.2.50', userAgent: 'a test' };
const fresh = 'mưa phùn gió bấc tháng ba';

async function invite(email: string): Promise<string> {
  const outcome = await createAdministrator(email);
  if (!outcome.ok) throw new Error(`Not invited: ${outcome.reason}`);
  return outcome.value.token;
}

describe('the first administrator', () => {
  test('chooses a password by a link that works once', async () => {
    const token = await invite(' Quan.Tri@CoQuan.gov.vn ');
    expect(await getLinkOwner(token)).toEqual({ email: 'quan.tri@coquan.gov.vn', isInvited: true });
    expect(await choosePassword(token, fresh)).toMatchObject({ ok: true });
    expect(await getLinkOwner(token)).toBeNull();
    expect(await choosePassword(token, `${fresh} khác`)).toMatchObject({ ok: false, reason: 'not-found' });
    const signed = await signIn({ ...client, email: 'quan.tri@coquan.gov.vn', password: fresh });
    expect(signed).toMatchObject({ ok: true, value: { landing: 'account' } });
  });

  test('is one account and one grant however often invited; only the newest link works', async () => {
    const [older, newer] = [await invite('hai.lan@coquan.gov.vn'), await invite('hai.lan@coquan.gov.vn')];
    expect(await getLinkOwner(older)).toBeNull();
    expect(await getLinkOwner(newer)).not.toBeNull();
    const user = await db().user.findUniqueOrThrow({
      where: { email: 'hai.lan@coquan.gov.vn' },
      include: { grants: true },
    });
    expect(user.grants.map(({ role }) => role)).toEqual(['admin']);
  });

  test('two presses at once choose one password', async () => {
    const token = await invite('hai.tay@coquan.gov.vn');
    const outcomes = await Promise.all([choosePassword(token, fresh), choosePassword(token, `${fresh} nữa`)]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  test('a link dies after 24 hours, and a disabled account’s at once', async () => {
    const [late, out] = [await invite('tre@coquan.gov.vn'), await invite('khoa@coquan.gov.vn')];
    await db().accessLink.updateMany({
      where: { user: { email: 'tre@coquan.gov.vn' } },
      data: { expiresAt: realNow() },
    });
    await db().user.update({ where: { email: 'khoa@coquan.gov.vn' }, data: { disabledAt: realNow() } });
    for (const token of [late, out, 'x', '']) {
      expect(await choosePassword(token, fresh)).toMatchObject({ ok: false, reason: 'not-found' });
    }
    expect(await createAdministrator('khoa@coquan.gov.vn')).toMatchObject({ ok: false, reason: 'forbidden' });
  });

  test('a weak password leaves the link alive', async () => {
    const token = await invite('yeu@coquan.gov.vn');
    expect(await choosePassword(token, 'matkhau123456')).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await getLinkOwner(token)).not.toBeNull();
  });

  test('is not made of what is no address', async () => {
    for (const email of ['', 'x', 'аdmin@coquan.gov.vn', "'; drop table users --"]) {
      expect(await createAdministrator(email)).toMatchObject({ ok: false, reason: 'invalid' });
    }
  });
});

describe('changing a password', () => {
  test('ends every session, opens a new one and tells the owner', async () => {
    const user = await aUser();
    const sids = [await openFor(user.id), await openFor(user.id)];
    const viewer = await viewerOfSession(sids[0] ?? '', realNow());
    if (viewer === null) throw new Error('The session did not open.');
    const outcome = await changePassword(viewer, { ...client, currentPassword: password, password: fresh });
    if (!outcome.ok) throw new Error(outcome.reason);
    for (const sid of sids) expect(await viewerOfSession(sid, realNow())).toBeNull();
    expect(await viewerOfSession(outcome.value, realNow())).toMatchObject({ userId: user.id });
    expect(await db().notice.count({ where: { toId: user.id, kind: 'password-changed' } })).toBe(1);
  });

  test('is no longer done by a session that was ended since it was read', async () => {
    const { id } = await aUser();
    const sid = await openFor(id);
    const viewer = await viewerOfSession(sid, realNow());
    if (viewer === null) throw new Error('The session did not open.');
    await db().session.updateMany({ where: { userId: id }, data: { revokedAt: realNow() } });
    const outcome = await changePassword(viewer, { ...client, currentPassword: password, password: fresh });
    expect(outcome).toMatchObject({ reason: 'signed-out' });
    expect(await db().session.count({ where: { userId: id, revokedAt: null } })).toBe(0);
    const own = await db().user.findUniqueOrThrow({ where: { id }, select: { passwordHash: true } });
    expect(await verifyPassword(own.passwordHash, password)).toBe(true);
  });

  test('needs the present one, a different one and a good one; changes nothing otherwise', async () => {
    const viewer = await signedIn();
    const change = (currentPassword: string, chosen: string) =>
      changePassword(viewer, { ...client, currentPassword, password: chosen });
    expect(await change('sai', fresh)).toMatchObject({ issues: [{ field: 'currentPassword' }] });
    expect(await change(password, password.normalize('NFD'))).toMatchObject({
      issues: [{ key: 'accounts.passwordSame' }],
    });
    expect(await change(password, 'ngắn')).toMatchObject({ issues: [{ key: 'accounts.passwordShort' }] });
    expect(await changePassword(visitor, { ...client, currentPassword: '', password: fresh })).toMatchObject({
      reason: 'signed-out',
    });
    const events = await db().auditEvent.findMany({
      where: { actorId: viewer.userId, action: 'password.change' },
    });
    expect(events.map(({ outcome }) => outcome)).toEqual(['invalid', 'invalid', 'invalid']);
  });

  test('five wrong guesses at the present one close it', async () => {
    const viewer = await signedIn();
    const guess = () => changePassword(viewer, { ...client, currentPassword: 'đoán', password: fresh });
    for (let round = 0; round < 5; round += 1) expect(await guess()).toMatchObject({ reason: 'invalid' });
    expect(await guess()).toMatchObject({ reason: 'limited' });
  });
});

describe('disabling an account', () => {
  test('is refused to every other role, to oneself and for nobody, and every refusal is audited', async () => {
    const victim = await aUser();
    for (const role of ['officer', 'leader', 'reviewer', 'ministry_leader', 'observer'] as const) {
      const viewer = await signedIn({ role: role === 'officer' || role === 'leader' ? null : role });
      expect(await disableUser(await proven(viewer), { userId: victim.id }, noProof)).toMatchObject({
        ok: false,
        reason: 'forbidden',
      });
    }
    const admin = await signedIn({ role: 'admin' });
    expect(await disableUser(await proven(admin), { userId: admin.userId ?? '' }, noProof)).toMatchObject({
      ok: false,
      reason: 'forbidden',
    });
    expect(await disableUser(await proven(admin), { userId: crypto.randomUUID() }, noProof)).toMatchObject({
      ok: false,
      reason: 'not-found',
    });
    expect((await db().user.findUniqueOrThrow({ where: { id: victim.id } })).disabledAt).toBeNull();
    expect(await db().auditEvent.count({ where: { action: 'account.disable', objectId: victim.id } })).toBe(
      5,
    );
  });

  test('two administrators who disable each other at once leave one', async () => {
    const [one, other] = [await signedIn({ role: 'admin' }), await signedIn({ role: 'admin' })];
    await db().user.updateMany({
      where: { grants: { some: { role: 'admin' } }, id: { notIn: [one.userId ?? '', other.userId ?? ''] } },
      data: { disabledAt: realNow() },
    });
    const outcomes = await Promise.all([
      disableUser(await proven(one), { userId: other.userId ?? '' }, noProof),
      disableUser(await proven(other), { userId: one.userId ?? '' }, noProof),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  test('twice is told as already done', async () => {
    const [admin, user] = [await signedIn({ role: 'admin' }), await aUser()];
    expect(await disableUser(await proven(admin), { userId: user.id }, noProof)).toMatchObject({ ok: true });
    expect(await disableUser(await proven(admin), { userId: user.id }, noProof)).toMatchObject({
      ok: false,
      reason: 'already-decided',
    });
  });
});

describe('what one reads of accounts', () => {
  test('one’s own name, roles and living sessions, never a hash', async () => {
    const viewer = await signedIn({ role: 'observer' });
    await openFor(viewer.userId ?? '');
    const account = await getOwnAccount(viewer);
    expect(account).toMatchObject({ roles: [{ role: 'observer', province: null }] });
    expect(account?.sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true]);
    expect(JSON.stringify(account)).not.toMatch(/argon2|ipHash/);
    expect(await getOwnAccount(visitor)).toBeNull();
  });

  test('demonstration accounts are listed in the demonstration only', async () => {
    const user = await aUser({ role: 'observer' });
    await db().user.update({ where: { id: user.id }, data: { isDemo: true } });
    expect((await listDemoAccounts()).map(({ email }) => email)).toEqual([user.email]);
    supply({ DEMO: '0' });
    expect(await listDemoAccounts()).toEqual([]);
    supply({ DEMO: '1' });
  });
});
