import { beforeAll, describe, expect, test } from 'vitest';
import { exportAudit } from '@/lib/features/audit-log/commands';
import { listAudit } from '@/lib/features/audit-log/queries';
import { readListFile } from '@/lib/features/users/commands/read-list-file';
import { correctUser } from '@/lib/features/users/commands/correct';
import { endRole, grantRole } from '@/lib/features/users/commands/grant';
import { handOver } from '@/lib/features/users/commands/hand-over';
import { importUsers } from '@/lib/features/users/commands/import';
import { inviteAgain, inviteUser } from '@/lib/features/users/commands/invite';
import { takeOffSignOn } from '@/lib/features/users/commands/take-off-sign-on';
import { resetFactor } from '@/lib/features/users/commands/reset-factor';
import { disableUser, enableUser } from '@/lib/features/users/commands/shut';
import { getListTemplate } from '@/lib/features/users/queries/list-template';
import { listPeople } from '@/lib/features/users/queries/list';
import { getInvitationForm, getPerson } from '@/lib/features/users/queries/person';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { Outcome } from '@/lib/platform/outcome';
import { testAreas } from '@/tests/support/access-areas';
import { countRefusals } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { aUser, signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';
import { noProof, proven } from '@/tests/support/proof';
import { databaseSnapshot } from '@/tests/support/snapshot';
import {
  userAreaMatrix,
  userAreas,
  userMatrix,
  userTargets,
  type UserDoor,
} from '@/tests/support/user-matrix';

type Target = (typeof userTargets)[number];
type Aim = Readonly<{ viewer: Viewer; userId: string }>;

let sids: Sids;

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  const reviewer = await signedIn({ role: 'reviewer' });
  sids = await openSubjects(places, { submitter: reviewer, editor: reviewer });
  await aUser({ role: 'admin' });
  await proven(await viewerOf(sids, 'admin'));
});

let made = 0;
const role = { role: 'ministry_leader', province: '', from: null, until: null } as const;
const who = () => ({
  name: `Nguyễn Văn Mới ${String(made)}`,
  email: `moi${String((made += 1))}@coquan.gov.vn`,
  language: 'vi' as const,
});

/** Somebody as the column says; null for whoever tries. */
async function targetOf(target: Target): Promise<string | null> {
  if (target === 'own') return null;
  if (target === 'missing') return crypto.randomUUID();
  const disabledAt = target === 'disabled' ? realNow() : null;
  const kept = target === 'invited' ? { passwordHash: null } : {};
  const { id: userId } = await aUser({ role: 'observer', disabledAt, ...kept, hasFactor: true });
  const signOn = { issuer: 'https://login.example', subject: userId, boundAt: realNow() };
  await db().signOn.create({ data: { userId, ...signOn } });
  return userId;
}

async function grantOf(userId: string): Promise<string> {
  const grant = await db().roleGrant.findFirst({ where: { userId }, select: { id: true } });
  return grant?.id ?? crypto.randomUUID();
}

/** What is given away leaves nothing behind but the record that it was. */
function shownIf(outcome: Outcome<unknown>): Decision {
  const decision = decisionOf(outcome);
  return decision === 'done' ? 'shown' : decision;
}

/** The address stays: a new one would end the session of who corrects his own. */
async function addressOf(userId: string) {
  const user = await db().user.findUnique({ where: { id: userId }, select: { email: true } });
  return user ?? {};
}

const tries: Readonly<Record<UserDoor, (aim: Aim) => Promise<Decision>>> = {
  'users/commands/invite inviteUser': async ({ viewer }) =>
    decisionOf(await inviteUser(viewer, { ...who(), ...role }, noProof)),
  'users/commands/import importUsers': async ({ viewer }) => {
    const { name, email } = who();
    const lines = [name, email, role.role].join(';');
    return decisionOf(await importUsers(viewer, { lines, confirmed: 'on' }, noProof));
  },
  'users/commands/read-list-file readListFile': async ({ viewer }) => {
    const file = new File(['A,a@coquan.gov.vn,admin'], 'danh-sach.csv');
    return shownIf(await readListFile(viewer, file));
  },
  'users/commands/invite inviteAgain': async ({ viewer, userId }) =>
    decisionOf(await inviteAgain(viewer, userId, noProof)),
  'users/commands/correct correctUser': async ({ viewer, userId }) =>
    decisionOf(await correctUser(viewer, { userId, ...who(), ...(await addressOf(userId)) }, noProof)),
  'users/commands/grant grantRole': async ({ viewer, userId }) =>
    decisionOf(await grantRole(viewer, { userId, ...role }, noProof)),
  'users/commands/grant endRole': async ({ viewer, userId }) =>
    decisionOf(await endRole(viewer, { userId, grantId: await grantOf(userId) }, noProof)),
  'users/commands/shut disableUser': async ({ viewer, userId }) =>
    decisionOf(await disableUser(viewer, { userId }, noProof)),
  'users/commands/hand-over handOver': async ({ viewer, userId }) =>
    decisionOf(await handOver(viewer, { userId, toId: crypto.randomUUID() }, noProof)),
  'users/commands/shut enableUser': async ({ viewer, userId }) =>
    decisionOf(await enableUser(viewer, userId, noProof)),
  'users/commands/reset-factor resetFactor': async ({ viewer, userId }) =>
    decisionOf(await resetFactor(viewer, userId, noProof)),
  'users/commands/take-off-sign-on takeOffSignOn': async ({ viewer, userId }) =>
    decisionOf(await takeOffSignOn(viewer, userId, noProof)),
  'users/queries/person getPerson': async ({ viewer, userId }) =>
    (await getPerson(viewer, userId)) === null ? '404' : 'shown',
  'users/queries/person getInvitationForm': async ({ viewer }) =>
    (await getInvitationForm(viewer)) === null ? '404' : 'other',
  'users/queries/list-template getListTemplate': async ({ viewer }) =>
    (await getListTemplate(viewer)) === null ? '404' : 'other',
  'audit-log/commands exportAudit': async ({ viewer }) =>
    shownIf(await exportAudit(viewer, { format: 'csv' }, noProof)),
  'audit-log/queries listAudit': async ({ viewer }) =>
    (await listAudit(viewer, {})) === null ? '404' : 'other',
  'users/queries/list listPeople': async ({ viewer, userId }) => {
    const user = await db().user.findUnique({ where: { id: userId }, select: { email: true } });
    const people = await listPeople(viewer, { q: user?.email ?? 'nobody@nowhere', page: 1 });
    if (people === null) return '404';
    return people.lines.some(({ id }) => id === userId) ? 'shown' : 'other';
  },
};

/** The log is exported by a command, which stands in a file of its own. */
const isAct = (door: UserDoor) => door.includes('/commands');
const succeeded = ['done', 'shown'];

/** Everybody but who the matrix lets act, of whom only the record may be left behind; then those, who leave something. */
async function tryAll(door: UserDoor, target: Target) {
  const said: Partial<Record<Subject, Decision>> = userMatrix[door][target] ?? {};
  const found: Partial<Record<Subject, Decision>> = {};
  const somebody = await targetOf(target);
  const tryAs = async (subject: Subject) => {
    const viewer = await viewerOf(sids, subject);
    const userId = somebody ?? viewer.userId ?? crypto.randomUUID();
    const recorded = await countRefusals();
    const decision = await tries[door]({ viewer, userId });
    const isOnRecord = (await countRefusals()) === recorded + 1;
    expect([subject, isOnRecord]).toEqual([subject, isAct(door) && !succeeded.includes(decision)]);
    found[subject] = decision;
  };
  const before = await databaseSnapshot();
  for (const subject of subjects.filter((each) => said[each] !== 'done')) await tryAs(subject);
  const after = await databaseSnapshot();
  expect(after).toBe(before);
  for (const subject of subjects.filter((each) => said[each] === 'done')) {
    await tryAs(subject);
    expect(await databaseSnapshot()).not.toBe(after);
  }
  return found;
}

for (const target of userTargets) {
  describe(`an account for the administrator: ${target}`, () => {
    test.each(Object.keys(tries) as UserDoor[])(
      '%s decides as the matrix says',
      { timeout: 120_000 },
      async (door) => {
        expect(await tryAll(door, target)).toEqual(userMatrix[door][target]);
      },
    );
  });
}

test('the administrator is shown addresses, and no hash or key of anybody', async () => {
  const admin = await viewerOf(sids, 'admin');
  const userId = (await targetOf('another')) ?? '';
  const { email, passwordHash } = await db().user.findUniqueOrThrow({ where: { id: userId } });
  const kept = await db().secondFactor.findUniqueOrThrow({ where: { userId }, select: { secret: true } });
  const told = [await getPerson(admin, userId), await listPeople(admin, { q: email, page: 1 })];
  for (const answer of told.map((each) => JSON.stringify(each))) {
    expect(answer).toContain(email);
    for (const hidden of [passwordHash ?? '', kept.secret, '$argon2', 'ipHash'])
      expect(answer.includes(hidden), hidden).toBe(false);
  }
});

testAreas(userAreas, userAreaMatrix, () => sids);
