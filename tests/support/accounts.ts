import { openSession, viewerOfSession } from '@/lib/platform/auth/session-store';
import { hashPassword } from '@/lib/platform/auth/password';
import type { Grant, Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';

export const password = 'con trâu đi trước cái cày';

let kept: Promise<string> | undefined;

/** Hashed once: every account of a test file shares the password. */
function keptHash(): Promise<string> {
  kept ??= hashPassword(password);
  return kept;
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
}>;

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
  };
  const { email, passwordHash, disabledAt, role, provinceId } = given;
  const user = await db().user.create({
    data: { email, name: `Người thứ ${String(count)}`, passwordHash, disabledAt },
    select: { id: true, email: true },
  });
  if (role === null) return user;
  const dates = {
    validFrom: dateColumn(given.validFrom),
    validTo: given.validTo === null ? null : dateColumn(given.validTo),
  };
  await db().roleGrant.create({ data: { userId: user.id, role, provinceId, ...dates } });
  return user;
}

/** Opens a session as signing in would, without the cost of a password. */
export function openFor(userId: string, now: Date = realNow()): Promise<string> {
  return inTransaction((tx) => openSession(tx, { userId, ip: '192.0.2.1', userAgent: 'a test' }, now));
}

/** Somebody with a role, signed in. */
export async function signedIn(wanted: Partial<Wanted> = {}): Promise<Viewer> {
  const user = await aUser(wanted);
  const viewer = await viewerOfSession(await openFor(user.id), realNow());
  if (viewer === null) throw new Error('The account of this test cannot sign in.');
  return viewer;
}
