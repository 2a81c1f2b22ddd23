import { beforeAll, describe, expect, test } from 'vitest';
import { choosePassword } from '@/lib/features/accounts/commands/links';
import type { Proof } from '@/lib/features/accounts/commands/prove';
import { askReset } from '@/lib/features/accounts/commands/reset';
import { revealLink } from '@/lib/features/notices/commands/reveal';
import { listOutbox } from '@/lib/features/notices/queries/outbox';
import { correctUser } from '@/lib/features/users/commands/correct';
import { importUsers } from '@/lib/features/users/commands/import';
import { inviteAgain, inviteUser } from '@/lib/features/users/commands/invite';
import { takeOffSignOn } from '@/lib/features/users/commands/take-off-sign-on';
import { resetFactor } from '@/lib/features/users/commands/reset-factor';
import { enableUser } from '@/lib/features/users/commands/shut';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import type { Outcome } from '@/lib/platform/outcome';
import { aUser, signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { fullProof, noProof, proven } from '@/tests/support/proof';

const role = { role: 'reviewer', province: '', from: null, until: null } as const;
const mai = { name: 'Trần Thị Mai', email: 'mai@coquan.gov.vn', language: 'vi' } as const;

let admin: Viewer;

beforeAll(async () => {
  admin = await proven(await signedIn({ role: 'admin' }));
});

async function pending() {
  const email = `cho-${crypto.randomUUID()}@coquan.gov.vn`;
  const given = { name: 'Lê Văn Chờ', email, language: 'vi', ...role } as const;
  return success(await inviteUser(admin, given, noProof)).value.userId;
}

/** The message that holds a link which sets a password of that person. */
async function messageTo(toId: string): Promise<string> {
  const where = { toId, secret: { not: null } };
  return (await db().notice.findFirstOrThrow({ where, select: { id: true } })).id;
}

async function forgetful(given: Parameters<typeof aUser>[0] = {}) {
  const user = await aUser(given);
  await askReset({ email: user.email, locale: 'vi', ip: '198.51.100.7' });
  return { ...user, noticeId: await messageTo(user.id) };
}

const toldOf = (toId: string, kind: string) => db().notice.count({ where: { toId, kind } });

/** Whatever hands out, or lets somebody else set, what signs in as another person. */
const acts: Readonly<Record<string, (by: Viewer, proof: Proof) => Promise<Outcome<unknown>>>> = {
  'inviting somebody': (by, proof) => inviteUser(by, { ...mai, ...role }, proof),
  'inviting a list': (by, proof) =>
    importUsers(by, { lines: `${mai.name};${mai.email};reviewer`, confirmed: 'on' }, proof),
  'inviting again': async (by, proof) => inviteAgain(by, await pending(), proof),
  'showing the link of an invitation': async (by, proof) =>
    revealLink(by, { noticeId: await messageTo(await pending()) }, proof),
  'showing the link of a reset': async (by, proof) =>
    revealLink(by, { noticeId: (await forgetful()).noticeId }, proof),
  'changing an address': async (by, proof) =>
    correctUser(by, { userId: (await aUser()).id, ...mai, email: 'khac@coquan.gov.vn' }, proof),
  'opening a shut account': async (by, proof) =>
    enableUser(by, (await aUser({ disabledAt: new Date() })).id, proof),
  'taking off single sign-on': async (by, proof) => takeOffSignOn(by, (await aUser()).id, proof),
  'taking off a second factor': async (by, proof) => resetFactor(by, (await aUser()).id, proof),
};

describe.each(Object.entries(acts))('%s', (_, act) => {
  test('is refused to an administrator’s session whose password and code nobody gave, right or wrong', async () => {
    const unproven = await signedIn({ role: 'admin' });
    const missing = [
      { field: 'currentPassword', key: 'accounts.proofMissing' },
      { field: 'oneTimePassword', key: 'accounts.codeMissing' },
    ];
    expect(await act(unproven, noProof)).toEqual({ ok: false, reason: 'invalid', issues: missing });
    expect(await act(unproven, { ...fullProof(), currentPassword: 'sai' })).toMatchObject({
      issues: [{ key: 'accounts.passwordWrong' }],
    });
  });
});

describe('a link shown to an administrator', () => {
  test('comes with password and code, and its owner is told that it was shown and that it was used', async () => {
    const { id, noticeId } = await forgetful();
    const by = await signedIn({ role: 'admin' });
    const link = success(await revealLink(by, { noticeId }, fullProof())).value;
    expect(await toldOf(id, 'link-shown')).toBe(1);
    expect(await toldOf(id, 'password-changed')).toBe(0);
    success(await choosePassword(link.split('/').at(-1) ?? '', 'gió đưa cành trúc la đà'));
    expect(await toldOf(id, 'password-changed')).toBe(1);
  });

  test('is never the administrator’s own', async () => {
    const own = await proven(await signedIn({ role: 'admin' }));
    const { email } = await db().user.findUniqueOrThrow({ where: { id: own.userId ?? '' } });
    await askReset({ email, locale: 'vi', ip: '198.51.100.8' });
    const noticeId = await messageTo(own.userId ?? '');
    expect(await revealLink(own, { noticeId }, noProof)).toMatchObject({ reason: 'forbidden' });
    const listed = async (by: Viewer) =>
      (await listOutbox(by))?.entries.find(({ id }) => id === noticeId)?.hasLink;
    expect(await listed(own)).toBe(false);
    expect(await listed(admin)).toBe(true);
    expect(await toldOf(own.userId ?? '', 'link-shown')).toBe(0);
  });

  test('is none where a mail server sends it, and none of a message that brings none', async () => {
    const { id, noticeId } = await forgetful();
    supply({ SMTP_URL: 'smtp://127.0.0.1:1' });
    expect(await revealLink(admin, { noticeId }, noProof)).toMatchObject({ reason: 'illegal-transition' });
    supply({ SMTP_URL: undefined });
    await db().notice.update({ where: { id: noticeId }, data: { secret: 'không mở được' } });
    expect(await revealLink(admin, { noticeId }, noProof)).toMatchObject({ reason: 'not-found' });
    expect(await toldOf(id, 'link-shown')).toBe(0);
  });
});
