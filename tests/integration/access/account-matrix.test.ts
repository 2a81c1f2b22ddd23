import { beforeAll, describe, expect, test } from 'vitest';
import { changePassword } from '@/lib/features/accounts/commands/password';
import { endSession } from '@/lib/features/accounts/commands/sessions';
import { signOut } from '@/lib/features/accounts/commands/sign-in';
import { getOwnAccount } from '@/lib/features/accounts/queries/own';
import { sessionIdOf } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { password, signedIn } from '@/tests/support/accounts';
import { decisionOf } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { accountMatrix, targets, type AccountDoor } from '@/tests/support/access-matrix';
import { openSubjects, viewerOf, type Places, type Sids } from '@/tests/support/access-subjects';
import { aProvince } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

type Target = (typeof targets)[number];
type Aim = Readonly<{ viewer: Viewer; sid: string | null; target: Target; somebody: Viewer }>;

let places: Places;

beforeAll(async () => {
  places = { province: await aProvince(), other: await aProvince() };
});

async function everyone(): Promise<Sids> {
  const wrote = { role: 'reviewer', provinceId: null } as const;
  return openSubjects(places, { submitter: await signedIn(wrote), editor: await signedIn(wrote) });
}

/** The row of the session that was sent along, whoever holds it. */
async function ownerOf(sid: string | null): Promise<string> {
  const row = await db().session.findUnique({
    where: { id: sessionIdOf(sid ?? '') },
    select: { userId: true },
  });
  return row?.userId ?? crypto.randomUUID();
}

const nobody = '0'.repeat(64);

function sessionAt({ sid, target, somebody }: Aim): string {
  if (target === 'own') return sessionIdOf(sid ?? '');
  return target === 'another' ? (somebody.sessionId ?? '') : nobody;
}

async function accountAt({ sid, target, somebody }: Aim): Promise<string> {
  if (target === 'own') return ownerOf(sid);
  return target === 'another' ? (somebody.userId ?? '') : crypto.randomUUID();
}

async function isOpen(id: string): Promise<boolean> {
  return (await db().session.count({ where: { id, revokedAt: null } })) === 1;
}

async function leave(aim: Aim): Promise<Decision> {
  const id = sessionAt(aim);
  const wasOpen = await isOpen(id);
  await signOut(aim.viewer);
  return wasOpen && !(await isOpen(id)) ? 'done' : 'other';
}

async function readOwn({ viewer, ...aim }: Aim): Promise<Decision> {
  const account = await getOwnAccount(viewer);
  if (account === null) return '404';
  const where = { id: await accountAt({ viewer, ...aim }) };
  const user = await db().user.findUnique({ where, select: { email: true } });
  return JSON.stringify(account).includes(user?.email ?? nobody) ? 'shown' : 'other';
}

const tries: Readonly<Record<AccountDoor, (aim: Aim) => Promise<Decision>>> = {
  'accounts/commands/sessions endSession': async (aim) =>
    decisionOf(await endSession(aim.viewer, sessionAt(aim))),
  'accounts/commands/password changePassword': async ({ viewer, target }) =>
    decisionOf(
      await changePassword(viewer, {
        ...{ ip: '192.0.2.1', userAgent: 'a test', password: 'bầu ơi thương lấy bí cùng' },
        currentPassword: target === 'own' ? password : 'không phải mật khẩu này',
      }),
    ),
  'accounts/commands/sign-in signOut': leave,
  'accounts/queries/own getOwnAccount': readOwn,
};

/** Everyone tries in turn; what is written must be what the matrix gives. */
async function tryAll(door: AccountDoor, target: Target): Promise<Partial<Record<Subject, Decision>>> {
  const [sids, somebody] = [await everyone(), await signedIn({ role: 'observer' })];
  const viewers = new Map<Subject, Viewer>();
  for (const subject of subjects) viewers.set(subject, await viewerOf(sids, subject));
  const found: Partial<Record<Subject, Decision>> = {};
  let before = await databaseSnapshot();
  for (const [subject, viewer] of viewers) {
    const decision = await tries[door]({ viewer, sid: sids[subject], target, somebody });
    const after = await databaseSnapshot();
    // Signing out ends one's own session, whoever else was meant.
    if (!door.endsWith('signOut')) expect(after !== before, subject).toBe(decision === 'done');
    found[subject] = decision;
    before = after;
  }
  return found;
}

for (const target of targets) {
  describe(`an account: ${target}`, () => {
    test.each(Object.keys(tries) as AccountDoor[])(
      '%s decides as the matrix says',
      { timeout: 240_000 },
      async (door) => {
        expect(await tryAll(door, target)).toEqual(accountMatrix[door][target]);
      },
    );
  });
}

test('every refusal of an act on accounts is on record', async () => {
  const rows = await ownerDb().auditEvent.groupBy({ by: ['action', 'outcome'], _count: true });
  const refused = rows.filter(({ outcome }) => outcome !== 'done').map(({ action }) => action);
  expect([...new Set(refused)].sort()).toEqual(['password.change', 'session.end']);
});
