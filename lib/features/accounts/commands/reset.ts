import { makeLink } from '@/lib/features/accounts/commands/link';
import { resetMinutes } from '@/lib/features/accounts/model/account';
import { recordAudit, recordRefusalOnce } from '@/lib/features/audit/commands';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import type { Locale } from '@/lib/i18n/locale';
import { visitor } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, isUnavailable, type Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { countAttempt, type Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome, type Refusal } from '@/lib/platform/outcome';
import { href } from '@/lib/platform/routes';

const account: Limit = { name: 'reset-account', most: 5, seconds: 60 * 60 };
const sender: Limit = { name: 'reset-sender', most: 20, seconds: 60 * 60 };

/** Without a front server everybody is this one sender, whom a limit would let anybody lock out. */
const everybody = 'direct';

/** Milliseconds before any answer: longer than the work for a known address takes, so that time tells nothing. */
const answerAfter = 600;

export type ResetRequest = Readonly<{ email: string; locale: Locale; ip: string }>;

const entry = { action: 'password.ask-link', objectType: 'account', objectId: null };

async function tooOften({ email, ip }: ResetRequest, now: Date): Promise<Refusal | null> {
  const counted = [
    { limit: account, subject: email },
    ...(ip === everybody ? [] : [{ limit: sender, subject: ip }]),
  ];
  for (const { limit, subject } of counted) {
    if ((await countAttempt(limit, subject, now)) <= limit.most) continue;
    const refusal = { ok: false, reason: 'limited', retryAfterSeconds: limit.seconds } as const;
    return recordRefusalOnce(visitor, entry, { refusal, limit, subject });
  }
  return null;
}

/** The account's id, held still; null for none, a disabled one, and one that was invited and never chose a password. */
async function holdOwner(tx: Tx, email: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from "User" where email = ${email} and "disabledAt" is null and "passwordHash" is not null for update`;
  return rows[0]?.id ?? null;
}

/** Link, message and record in one transaction; false when there is nobody to write to. */
async function write(tx: Tx, { email, locale }: ResetRequest): Promise<boolean> {
  const userId = await holdOwner(tx, email);
  if (userId === null) return false;
  const { token, expiresAt } = await makeLink(
    tx,
    { userId, purpose: 'reset', minutes: resetMinutes },
    realNow(),
  );
  // From the configured origin alone: the request's own host could be anybody's.
  const link = new URL(href(locale, 'setPassword', { token }), env().PUBLIC_URL).toString();
  const secret = { link, until: expiresAt };
  await enqueueNotice(tx, {
    toId: userId,
    kind: 'password-reset',
    detail: { minutes: resetMinutes },
    secret,
  });
  await recordAudit(tx, visitor, { ...entry, objectId: userId });
  return true;
}

async function tryReset(asked: ResetRequest): Promise<Outcome<null>> {
  const refusal = await tooOften(asked, realNow());
  if (refusal !== null) return refusal;
  const isWritten = await inTransaction('system', (tx) => write(tx, asked));
  const unknown = { refusal: refuse('not-found'), limit: sender, subject: `unknown ${asked.ip}` };
  if (!isWritten) await recordRefusalOnce(visitor, entry, unknown);
  return ok(null);
}

/**
 * Puts a link that chooses a new password once, within 30 minutes, into the outbox for the owner of an address. Answers
 * the same and as late for an address that nobody has. At most five times an hour for an address and twenty from a
 * sender (`limited`); an expired invitation is not revived (CVE-2023-48220).
 */
export async function askReset(asked: ResetRequest): Promise<Outcome<null>> {
  const inTime = new Promise((resolve) => setTimeout(resolve, answerAfter));
  try {
    return await tryReset(asked);
  } catch (error) {
    if (isUnavailable(error)) return refuse('unavailable');
    throw error;
  } finally {
    await inTime;
  }
}
