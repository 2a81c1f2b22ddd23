import { createHash, randomBytes } from 'node:crypto';
import { realNow } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';

/** An invitation gives an account its first password, a reset a new one to who has one already. */
export type LinkFor = Readonly<{ userId: string; purpose: 'invitation' | 'reset'; minutes: number }>;

export type MadeLink = Readonly<{ token: string; expiresAt: Date }>;

/** The row's id for the token in a link: a stolen table opens no account. */
export function linkId(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Makes the one link of an account that works, of 256 random bits; links given before stop working. */
export async function makeLink(tx: Tx, { userId, purpose, minutes }: LinkFor, now: Date): Promise<MadeLink> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + minutes * 60_000);
  await tx.accessLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  await tx.accessLink.create({ data: { id: linkId(token), userId, purpose, expiresAt } });
  return { token, expiresAt };
}

/** Ends every link of an account that still works, and takes those that wait in the outbox out of it. */
export async function killLinks(tx: Tx, userId: string): Promise<void> {
  const now = realNow();
  await tx.accessLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: now } });
  await tx.notice.updateMany({
    where: { toId: userId, secret: { not: null } },
    data: { secret: null, nextTryAt: null, expiresAt: now },
  });
}
