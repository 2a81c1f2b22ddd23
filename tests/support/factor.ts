import { confirmFactor, startFactor } from '@/lib/features/accounts/commands/own-factor';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { getOwnFactor } from '@/lib/features/accounts/queries/own-factor';
import { standingOfSession } from '@/lib/platform/auth/session-store';
import type { Standing } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { Outcome } from '@/lib/platform/outcome';
import { password } from '@/tests/support/accounts';
import { codeAt } from '@/tests/support/codes';
import { success } from '@/tests/support/factories';
import { noProof } from '@/tests/support/proof';

export const client = { ip: '192.0.2.77', userAgent: 'a test' };

/** A code as it comes with its form. */
export const given = (oneTimePassword: string) => ({ oneTimePassword, ...client });

/** What an act that must succeed gives. */
export function valueOf<T>(outcome: Outcome<T>): T {
  return success(outcome).value;
}

export async function standingOf(sid: string): Promise<Standing> {
  const standing = await standingOfSession(sid, realNow());
  if (standing === null) throw new Error('The session is not open.');
  return standing;
}

/** Signs in by password, as far as that leads. */
export async function byPassword(email: string): Promise<Standing> {
  return standingOf(valueOf(await signIn({ email, password, ...client })).sid);
}

export const as = (viewer: Standing['person']): Standing => ({ person: viewer, owes: null });

/** The key a session is shown while it sets one up. */
export const keyOf = async (standing: Standing) =>
  (await getOwnFactor(standing))?.started?.key.replaceAll(' ', '');

/** Sets a second factor up in a session that has proved itself; the opaque id it goes on under, and the key. */
export async function setUp(standing: Standing): Promise<Readonly<{ sid: string; key: string }>> {
  valueOf(await startFactor(standing, noProof));
  const key = (await keyOf(standing)) ?? '';
  return { sid: valueOf(await confirmFactor(standing, given(codeAt(realNow(), key)))), key };
}

export const kindsTo = async (toId: string) =>
  (await db().notice.findMany({ where: { toId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind);
