import type { AttemptResult } from '@/lib/features/notices/model/delivery';
import { nextTry } from '@/lib/features/notices/model/retry';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction, type Tx } from '@/lib/platform/db';
import type { MailResult } from '@/lib/platform/mail/smtp';

/** A message somebody is sending: the lease says who, so that nobody else does meanwhile. */
export type Lease = Readonly<{ id: string; sender: string }>;

/** Longer than a mail server may keep a sender waiting, whatever it does. */
const leaseSeconds = 180;

/** A message that could not be sent for three days says nothing new any more. */
const freshDays = 3;

/** Takes the next message to be sent for a sender; null when there is none. Two senders never take the same. */
export async function claimNotice(sender: string): Promise<string | null> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    update "Notice" set "leasedBy" = ${sender}::uuid, "leasedUntil" = now() + ${leaseSeconds} * interval '1 second'
    where id = (
      select id from "Notice"
      where "nextTryAt" <= now() and "handedAt" is null and ("leasedUntil" is null or "leasedUntil" < now())
      order by "nextTryAt", id limit 1 for update skip locked
    ) returning id`;
  return rows[0]?.id ?? null;
}

/** Just before the text goes: false when the lease ran out meanwhile, so that the text must not go. */
export async function handOver({ id, sender }: Lease): Promise<boolean> {
  const count = await db().$executeRaw`
    update "Notice" set "handedAt" = now(), "leasedUntil" = now() + ${leaseSeconds} * interval '1 second'
    where id = ${id}::uuid and "leasedBy" = ${sender}::uuid and "leasedUntil" > now() and "handedAt" is null`;
  return count === 1;
}

type Ended = Readonly<{ result: AttemptResult; reply: number | null }>;

async function record(tx: Tx, noticeId: string, { result, reply }: Ended): Promise<void> {
  await tx.noticeAttempt.create({ data: { noticeId, result, reply, at: realNow() } });
}

/** Writes how a try ended: on record, and when the next one is due if there is to be one. */
export function settleNotice({ id, sender }: Lease, { result, reply }: MailResult): Promise<void> {
  return inTransaction('system', async (tx) => {
    const tries = (await tx.noticeAttempt.count({ where: { noticeId: id } })) + 1;
    const now = realNow();
    const isOver = result !== 'later';
    const settled = await tx.notice.updateMany({
      where: { id, leasedBy: sender },
      data: {
        ...{ leasedBy: null, leasedUntil: null, nextTryAt: isOver ? null : nextTry(now, tries) },
        ...(result === 'sent' ? { sentAt: now } : {}),
        ...(result === 'later' ? { handedAt: null } : {}),
        ...(isOver ? { secret: null } : {}),
      },
    });
    if (settled.count === 1) await record(tx, id, { result, reply });
  });
}

async function giveUp(tx: Tx, ids: readonly { id: string }[], result: AttemptResult): Promise<void> {
  for (const { id } of ids) await record(tx, id, { result, reply: null });
}

/**
 * Ends what can no longer be sent: a message whose sender died after handing it over (nobody knows whether it arrived,
 * and twice is worse than not at all), one whose time is over, one three days old. Their links to passwords go.
 */
export function closeStranded(): Promise<void> {
  return inTransaction('system', async (tx) => {
    const stranded = await tx.$queryRaw<{ id: string }[]>`
      update "Notice" set "nextTryAt" = null, "leasedBy" = null, "leasedUntil" = null, secret = null
      where "nextTryAt" is not null and "handedAt" is not null and "leasedUntil" < now() returning id`;
    await giveUp(tx, stranded, 'unconfirmed');
    const late = await tx.$queryRaw<{ id: string }[]>`
      update "Notice" set "nextTryAt" = null, "leasedBy" = null, "leasedUntil" = null, secret = null
      where "nextTryAt" is not null and "handedAt" is null and ("leasedUntil" is null or "leasedUntil" < now())
        and ("expiresAt" <= now() or "queuedAt" < now() - ${freshDays} * interval '1 day') returning id`;
    await giveUp(tx, late, 'too-late');
  });
}
