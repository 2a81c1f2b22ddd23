import { openSession, viewerOfSession } from '@/lib/platform/auth/session-store';
import { hashPassword } from '@/lib/platform/auth/password';
import type { Grant, Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import { seal } from '@/lib/platform/seal';

export const password = 'con trâu đi trước cái cày';

let kept: Promise<string> | undefined;

/** Hashed once: every account of a test file shares the password. */
function keptHash(): Promise<string> {
  kept ??= hashPassword(password);
  return kept;
}

/** A second factor that is set up, of which no code has been taken. */
export async function giveFactor(userId: string): Promise<void> {
  const secret = seal(factorSecret, 'second-factor');
  await db().secondFactor.create({ data: { userId, secret, confirmedAt: realNow(), lastStep: 0 } });
}

let count = 0;

type Wanted = Readonly<{
  email: string;
  role: Grant['role'] | null;
  provinceId: string | null;
  passwordHash: string | null;
  disabledAt: Date | null;
  validFrom: string;
  validTo: string | null;
  /** Signs in with a code too; by default who must. */
  hasFactor: boolean;
}>;

/** Of every second factor of the tests, in the letters of RFC 4648. */
export const factorSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** An account with a role of today; every part can be said otherwise. */
export async function aUser(wanted: Partial<Wanted> = {}): Promise<Readonly<{ id: string; email: string }>> {
  count += 1;
  const given: Wanted = {
    email: `nguoi${String(count)}.${String(process.pid)}@tiendoso.example`,
    role: 'reviewer',
    provinceId: null,
    passwordHash: await keptHash(),
    disabledAt: null,
    validFrom: '2022-01-01',
    validTo: null,
    ...wanted,
    hasFactor: wanted.hasFactor ?? ['reviewer', 'admin'].includes(wanted.role ?? 'reviewer'),
  };
  const { email, passwordHash, disabledAt, role, provinceId } = given;
  const user = await db().user.create({
    data: { email, name: `Người thứ ${String(count)}`, passwordHash, disabledAt },
    select: { id: true, email: true },
  });
  if (given.hasFactor) await giveFactor(user.id);
  if (role === null) return user;
  const dates = {
    validFrom: dateColumn(given.validFrom),
    validTo: given.validTo === null ? null : dateColumn(given.validTo),
  };
  await db().roleGrant.create({ data: { userId: user.id, role, provinceId, ...dates } });
  return user;
}

type Opened = Readonly<{ now?: Date; withFactor?: boolean }>;

/** Opens a session as signing in would, with the code if one is asked, without the cost of a password. */
export async function openFor(userId: string, opened: Date | Opened = {}): Promise<string> {
  const { now = realNow(), withFactor } = opened instanceof Date ? { now: opened } : opened;
  const asked = (await db().secondFactor.count({ where: { userId } })) === 1;
  const opening = { userId, ip: '192.0.2.1', userAgent: 'a test', withFactor: withFactor ?? asked };
  return inTransaction('system', (tx) => openSession(tx, opening, now));
}

/** Somebody with a role, signed in. */
export async function signedIn(wanted: Partial<Wanted> = {}): Promise<Viewer> {
  const user = await aUser(wanted);
  const viewer = await viewerOfSession(await openFor(user.id), realNow());
  if (viewer === null) throw new Error('The account of this test cannot sign in.');
  return viewer;
}
