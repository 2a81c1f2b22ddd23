import { killLinks } from '@/lib/features/accounts/commands/link';
import { wordsAbout } from '@/lib/features/accounts/commands/words-about';
import { passwordIssue, passwordProblem } from '@/lib/features/accounts/model/password';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import type { Client } from '@/lib/platform/auth/client';
import { hashPassword, verifyPassword } from '@/lib/platform/auth/password';
import { holdSession } from '@/lib/platform/auth/hold';
import { endSessions, openSession } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction, isUnavailable } from '@/lib/platform/db';
import { Overloaded } from '@/lib/platform/gate';
import { countAttempt, forgetAttempts, type Limit } from '@/lib/platform/limits';
import { ok, refuse, type FieldIssue, type Outcome, type Refusal } from '@/lib/platform/outcome';

const wrongCurrent: Limit = { name: 'change-password', most: 5, seconds: 15 * 60 };

export type PasswordChange = Client & Readonly<{ currentPassword: string; password: string }>;

type Own = Readonly<{ id: string; passwordHash: string | null }>;

async function problemOf(own: Own, change: PasswordChange): Promise<FieldIssue | null> {
  if (change.password.normalize('NFC') === change.currentPassword.normalize('NFC')) {
    return { field: 'password', key: 'accounts.passwordSame' };
  }
  const problem = passwordProblem(change.password, await wordsAbout(own.id));
  return problem === null ? null : passwordIssue(problem);
}

/** Null when the present password is right and the new one may be had. */
async function checkChange(own: Own, change: PasswordChange): Promise<Refusal | null> {
  const tries = await countAttempt(wrongCurrent, own.id, realNow());
  if (tries > wrongCurrent.most) {
    return { ok: false, reason: 'limited', retryAfterSeconds: wrongCurrent.seconds };
  }
  if (!(await verifyPassword(own.passwordHash, change.currentPassword))) {
    return refuse('invalid', [{ field: 'currentPassword', key: 'accounts.passwordWrong' }]);
  }
  await forgetAttempts(wrongCurrent, own.id);
  const issue = await problemOf(own, change);
  return issue === null ? null : refuse('invalid', [issue]);
}

async function replacePassword(viewer: Viewer, own: Own, change: PasswordChange): Promise<Outcome<string>> {
  const passwordHash = await hashPassword(change.password);
  const now = realNow();
  const { sessionId } = viewer;
  if (sessionId === null) return refuse('signed-out');
  const sid = await inTransaction(viewer, async (tx) => {
    if (!(await holdSession(tx, { userId: own.id, sessionId }))) return null;
    // The code that this session gave, or the provider proved, counts for the one that follows it.
    const select = { factorAt: true, providerFactor: true } as const;
    const { factorAt, providerFactor } = await tx.session.findUniqueOrThrow({
      where: { id: sessionId },
      select,
    });
    await tx.user.update({ where: { id: own.id }, data: { passwordHash } });
    await killLinks(tx, own.id);
    await endSessions(tx, { userId: own.id }, { why: 'password', now });
    await recordAudit(tx, viewer, { action: 'password.change', objectType: 'account', objectId: own.id });
    await enqueueNotice(tx, { toId: own.id, kind: 'password-changed', detail: {} });
    const { ip, userAgent } = change;
    const factor = { withFactor: factorAt !== null, providerFactor };
    return openSession(tx, { userId: own.id, ip, userAgent, ...factor }, now);
  });
  return sid === null ? refuse('signed-out') : ok(sid);
}

/**
 * Changes one's own password: every session and every link that could set another ends, and a
 * new session begins, whose opaque id is returned for the cookie.
 * Refuses a wrong present password (limited to five in fifteen minutes) and a weak new one.
 */
export async function changePassword(viewer: Viewer, change: PasswordChange): Promise<Outcome<string>> {
  if (viewer.userId === null) return refuse('signed-out');
  const entry = { action: 'password.change', objectType: 'account', objectId: viewer.userId };
  try {
    const own = await db().user.findUnique({
      where: { id: viewer.userId },
      select: { id: true, passwordHash: true },
    });
    if (own === null) return await recordRefusal(viewer, entry, refuse('not-found'));
    const refusal = await checkChange(own, change);
    if (refusal === null) return await replacePassword(viewer, own, change);
    return refusal.reason === 'limited'
      ? await recordRefusalOnce(viewer, entry, { refusal, limit: wrongCurrent, subject: own.id })
      : await recordRefusal(viewer, entry, refusal);
  } catch (error) {
    if (error instanceof Overloaded || isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}
