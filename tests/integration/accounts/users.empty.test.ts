import { beforeAll, describe, expect, test } from 'vitest';
import { choosePassword } from '@/lib/features/accounts/commands/links';
import { askReset } from '@/lib/features/accounts/commands/reset';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { getLinkOwner } from '@/lib/features/accounts/queries/own';
import { listOutbox } from '@/lib/features/notices/queries/outbox';
import { correctUser } from '@/lib/features/users/commands/correct';
import { endRole, grantRole } from '@/lib/features/users/commands/grant';
import { inviteAgain, inviteUser } from '@/lib/features/users/commands/invite';
import { listPeople } from '@/lib/features/users/queries/list';
import { getPerson } from '@/lib/features/users/queries/person';
import { disableUser, enableUser } from '@/lib/features/users/commands/shut';
import { viewerOfSession } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { addDays, realNow, today } from '@/lib/platform/clock';
import { db, ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { aUser, openFor, signedIn } from '@/tests/support/accounts';
import { wrongCodeAt } from '@/tests/support/codes';
import { success } from '@/tests/support/factories';
import { fullProof, noProof, proven } from '@/tests/support/proof';

const client = { ip: '192.0.2.9', userAgent: 'a test' };
const role = { role: 'reviewer', province: '', from: null, until: null } as const;

let admin: Viewer;
let made = 0;
const somebody = () => ({
  name: 'Nguyễn Thị Lan',
  email: `lan${String((made += 1))}@coquan.gov.vn`,
  language: 'vi' as const,
});

beforeAll(async () => {
  admin = await proven(await signedIn({ role: 'admin' }));
});

async function invitedBy(by: Viewer) {
  const given = somebody();
  const { userId } = success(await inviteUser(by, { ...given, ...role }, noProof)).value;
  return { ...given, userId };
}

async function invited() {
  const given = somebody();
  const { userId, link } = success(await inviteUser(admin, { ...given, ...role }, noProof)).value;
  return { ...given, userId, token: link?.split('/').at(-1) ?? '' };
}

describe('an invitation', () => {
  test('makes an account with its role, and a link that chooses a password once', async () => {
    const { userId, email, token } = await invited();
    expect(await getLinkOwner(token)).toEqual({ email, isInvited: true });
    const chosen = 'gió đưa cành trúc la đà';
    expect(await choosePassword(token, chosen)).toMatchObject({ ok: true });
    expect(await choosePassword(token, chosen)).toMatchObject({
      ok: false,
      issues: [{ key: 'accounts.linkDead' }],
    });
    expect(await signIn({ ...client, email, password: chosen })).toMatchObject({ ok: true });
    const grants = await db().roleGrant.findMany({ where: { userId } });
    expect(grants).toMatchObject([{ role: 'reviewer', grantedById: admin.userId, validTo: null }]);
    const link = await db().accessLink.findFirstOrThrow({ where: { userId } });
    expect(link.expiresAt.getTime() - realNow().getTime()).toBeGreaterThan(6.9 * 86_400_000);
    expect(await db().notice.count({ where: { toId: userId, kind: 'invited' } })).toBe(1);
  });

  test('that has run out opens nothing, and a forgotten password does not revive it', async () => {
    const { userId, email, token } = await invited();
    await ownerDb().accessLink.updateMany({ where: { userId }, data: { expiresAt: realNow() } });
    expect(await getLinkOwner(token)).toBeNull();
    expect(await choosePassword(token, 'gió đưa cành trúc la đà')).toMatchObject({ ok: false });
    await askReset({ email, locale: 'vi', ip: client.ip });
    expect(await db().accessLink.count({ where: { userId, usedAt: null, purpose: 'reset' } })).toBe(0);
  });

  test('is replaced by a new one, which kills the old, also in the outbox; five times an hour', async () => {
    const { userId, token } = await invited();
    const again =
      success(await inviteAgain(admin, userId, noProof))
        .value.link?.split('/')
        .at(-1) ?? '';
    expect(await getLinkOwner(token)).toBeNull();
    expect(await getLinkOwner(again)).not.toBeNull();
    const waiting = { toId: userId, secret: { not: null } };
    expect(await db().notice.count({ where: waiting })).toBe(1);
    for (let round = 0; round < 4; round += 1) success(await inviteAgain(admin, userId, noProof));
    expect(await inviteAgain(admin, userId, noProof)).toMatchObject({ ok: false, reason: 'limited' });
  });

  test('with a mail server shows nobody the link', async () => {
    supply({ SMTP_URL: 'smtp://127.0.0.1:2' });
    const outcome = await inviteUser(admin, { ...somebody(), ...role }, noProof);
    supply({ SMTP_URL: undefined });
    expect(success(outcome).value.link).toBeNull();
  });

  test('is refused for an address that somebody has, also when two invite at once', async () => {
    const given = somebody();
    const outcomes = await Promise.all([
      inviteUser(admin, { ...given, ...role }, noProof),
      inviteUser(admin, { ...given, ...role }, noProof),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ issues: [{ key: 'users.emailTaken' }] });
  });

  test('leaves nothing behind when its role cannot be given', async () => {
    const given = somebody();
    const nowhere = { ...role, role: 'officer', province: 'khong-co' } as const;
    expect(await inviteUser(admin, { ...given, ...nowhere }, noProof)).toMatchObject({
      issues: [{ field: 'province', key: 'users.provinceUnknown' }],
    });
    expect(await db().user.count({ where: { email: given.email } })).toBe(0);
  });
});

describe('what must be confirmed with password and code', () => {
  test('is refused without it, and done with it; for five minutes it is not asked again', async () => {
    const fresh = await signedIn({ role: 'admin' });
    const { id } = await aUser();
    expect(await disableUser(fresh, { userId: id }, noProof)).toMatchObject({
      issues: [
        { field: 'currentPassword', key: 'accounts.proofMissing' },
        { field: 'oneTimePassword', key: 'accounts.codeMissing' },
      ],
    });
    const wrong = { ...fullProof(), currentPassword: 'không phải' };
    expect(await disableUser(fresh, { userId: id }, wrong)).toMatchObject({
      issues: [{ key: 'accounts.passwordWrong' }],
    });
    const right = fullProof();
    const other = { ...right, oneTimePassword: wrongCodeAt(realNow()) };
    expect(await disableUser(fresh, { userId: id }, other)).toMatchObject({
      issues: [{ field: 'oneTimePassword', key: 'accounts.codeWrong' }],
    });
    expect(await disableUser(fresh, { userId: id }, right)).toMatchObject({ ok: true });
    expect(await enableUser(fresh, id, noProof)).toMatchObject({ ok: true });
    await db().session.update({
      where: { id: fresh.sessionId ?? '' },
      data: { provenAt: new Date(realNow().getTime() - 5 * 60_000) },
    });
    expect(await disableUser(fresh, { userId: id }, noProof)).toMatchObject({ reason: 'invalid' });
    const proofs = await db().auditEvent.findMany({
      where: { action: 'session.prove', actorId: fresh.userId },
      select: { outcome: true },
    });
    expect(proofs).toEqual([{ outcome: 'invalid' }, { outcome: 'invalid' }, { outcome: 'done' }]);
  });

  test('is closed after five wrong guesses, like signing in', async () => {
    const fresh = await signedIn({ role: 'admin' });
    const { id } = await aUser();
    const guess = () => disableUser(fresh, { userId: id }, { ...fullProof(), currentPassword: 'đoán' });
    for (let round = 0; round < 5; round += 1) expect(await guess()).toMatchObject({ reason: 'invalid' });
    expect(await guess()).toMatchObject({ reason: 'limited' });
    expect(await db().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ disabledAt: null });
  });
});

describe('roles', () => {
  test('of one kind are not held twice on a day, and end at once, also on their first day', async () => {
    const user = await aUser({ role: null });
    const sid = await openFor(user.id);
    const roles = async () => (await viewerOfSession(sid, realNow()))?.grants.map((grant) => grant.role);
    success(await grantRole(admin, { userId: user.id, ...role }, noProof));
    expect(await roles()).toEqual(['reviewer']);
    expect(await grantRole(admin, { userId: user.id, ...role }, noProof)).toMatchObject({
      issues: [{ field: 'role', key: 'users.grantOverlaps' }],
    });
    const grant = await db().roleGrant.findFirstOrThrow({ where: { userId: user.id } });
    const end = { userId: user.id, grantId: grant.id };
    success(await endRole(admin, end, noProof));
    expect(await roles()).toEqual([]);
    expect(await endRole(admin, end, noProof)).toMatchObject({ reason: 'already-decided' });
    success(await grantRole(admin, { userId: user.id, ...role }, noProof));
  });

  test('with days that have passed or run backwards are refused', async () => {
    const { id: userId } = await aUser({ role: null });
    const past = { userId, ...role, from: addDays(today(), -9), until: addDays(today(), -1) };
    expect(await grantRole(admin, past, noProof)).toMatchObject({ issues: [{ key: 'users.untilPast' }] });
    const reversed = { userId, ...role, from: addDays(today(), 9), until: addDays(today(), 1) };
    expect(await grantRole(admin, reversed, noProof)).toMatchObject({
      issues: [{ key: 'users.untilBefore' }],
    });
  });

  test('nobody gives himself one, in the database neither', async () => {
    const userId = admin.userId ?? '';
    expect(await grantRole(admin, { userId, ...role }, noProof)).toMatchObject({ reason: 'forbidden' });
    const own = { userId, grantedById: userId, role: 'reviewer', validFrom: realNow() } as const;
    await expect(db().roleGrant.create({ data: own })).rejects.toThrow(/RoleGrant_not_to_oneself/);
  });
});

describe('the last administrator', () => {
  test('stays when two end each other’s role at once', async () => {
    const others = { grants: { some: { role: 'admin' as const } }, disabledAt: null };
    const two = [await signedIn({ role: 'admin' }), await signedIn({ role: 'admin' })] as const;
    const keep = two.map(({ userId }) => userId ?? '');
    await db().user.updateMany({
      where: { ...others, NOT: { id: { in: keep } } },
      data: { disabledAt: realNow() },
    });
    const grants = await db().roleGrant.findMany({ where: { userId: { in: keep } }, orderBy: { id: 'asc' } });
    const endOf = async (by: Viewer, of: Viewer) => {
      const grantId = grants.find(({ userId }) => userId === of.userId)?.id ?? '';
      return endRole(await proven(by), { userId: of.userId ?? '', grantId }, noProof);
    };
    const outcomes = await Promise.all([endOf(two[0], two[1]), endOf(two[1], two[0])]);
    expect(outcomes.map((each) => (each.ok ? 'done' : each.reason)).sort()).toEqual(['done', 'forbidden']);
    const left = grants.filter((_, place) => outcomes[1 - place]?.ok !== true);
    expect(left.length).toBeGreaterThan(0);
  });

  test('is kept by the database itself, whoever writes', async () => {
    const where = { role: 'admin' as const, validTo: null };
    const last = db().roleGrant.updateMany({ where, data: { validTo: realNow() } });
    await expect(last).rejects.toThrow(/last administrator/);
    const everybody = db().user.updateMany({ where: { disabledAt: null }, data: { disabledAt: realNow() } });
    await expect(everybody).rejects.toThrow(/last administrator/);
  });
});

describe('what the administrator sees', () => {
  test('are people found without diacritics, with the days in a form every page reads', async () => {
    const chief = await signedIn({ role: 'admin' });
    const { userId, email } = await invitedBy(await proven(chief));
    const found = await listPeople(chief, { q: 'nguyen thi LAN', role: 'reviewer', page: 1 });
    expect(found?.lines.map(({ id }) => id)).toContain(userId);
    expect(found?.lines.every(({ state }) => state !== 'disabled')).toBe(true);
    expect((await listPeople(chief, { q: email, state: 'invited', page: 9 }))?.lines).toHaveLength(1);
    expect((await listPeople(chief, { q: email, province: 'lang-son', page: 1 }))?.lines).toEqual([]);
    const person = await getPerson(chief, userId);
    expect(new Date(person?.createdAt ?? '').toISOString()).toBe(person?.createdAt);
    expect(person).toMatchObject({ state: 'invited', sessions: 0, lastSignIn: null, isSelf: false });
    expect(JSON.stringify(person)).not.toMatch(/argon2|passwordHash/);
    const own = await getPerson(chief, chief.userId ?? '');
    expect(new Date(own?.lastSignIn ?? '').toISOString()).toBe(own?.lastSignIn);
    expect(await getPerson(chief, 'x')).toBeNull();
  });
});

describe('correcting somebody', () => {
  test('keeps what was, ends sessions and links when the address changes, refuses another’s', async () => {
    const chief = await proven(await signedIn({ role: 'admin' }));
    const [user, other] = [await aUser(), await aUser()];
    const sid = await openFor(user.id);
    const { email } = somebody();
    const input = { userId: user.id, name: 'Lê Văn Sửa', email, language: 'en' as const };
    success(await correctUser(chief, input, noProof));
    expect(await viewerOfSession(sid, realNow())).toBeNull();
    const event = await db().auditEvent.findFirstOrThrow({
      where: { action: 'account.correct', objectId: user.id },
    });
    expect(event.detail).toMatchObject({ 'before.email': user.email, 'after.email': email });
    const told = await db().notice.findMany({
      where: { kind: 'address-changed' },
      select: { id: true, toId: true },
    });
    expect(told).toMatchObject([{ toId: user.id }]);
    const sentTo = (await listOutbox(chief))?.entries.find(({ id }) => id === told[0]?.id)?.to.email;
    expect(sentTo).toBe(user.email);
    success(await correctUser(chief, { ...input, name: 'Lê Văn Đúng' }, noProof));
    const pending = (await invitedBy(chief)).userId;
    const { email: right } = somebody();
    success(await correctUser(chief, { ...input, userId: pending, email: right }, noProof));
    expect(await db().notice.count({ where: { kind: 'address-changed' } })).toBe(1);
    expect(await correctUser(chief, { ...input, email: other.email }, noProof)).toMatchObject({
      issues: [{ key: 'users.emailTaken' }],
    });
  });
});
