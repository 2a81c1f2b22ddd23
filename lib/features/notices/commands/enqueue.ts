import type { Notice } from '@/lib/features/notices/model/notice';
import { realNow } from '@/lib/platform/clock';
import { portalNow, type Tx } from '@/lib/platform/db';
import { seal } from '@/lib/platform/seal';

/** Who does without a kind by mail, as `userId kind`. */
async function declined(tx: Tx, notices: readonly Notice[]): Promise<ReadonlySet<string>> {
  const userIds = [...new Set(notices.map(({ toId }) => toId))];
  const rows = await tx.noticeOptOut.findMany({
    where: { userId: { in: userIds } },
    select: { userId: true, kind: true },
  });
  return new Set(rows.map(({ userId, kind }) => `${userId} ${kind}`));
}

/**
 * Puts messages into the outbox in the transaction of the event they tell of: neither exists without the other. What
 * was told before under the same `once` is left out. Returns how many are new.
 */
export async function enqueueNotices(tx: Tx, notices: readonly Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const [at, unwanted] = [await portalNow(tx), await declined(tx, notices)];
  const made = await tx.notice.createMany({
    skipDuplicates: true,
    data: notices.map(({ toId, kind, detail, secret, once }) => ({
      ...{ at, toId, kind, detail },
      nextTryAt: unwanted.has(`${toId} ${kind}`) ? null : realNow(),
      once: once ?? null,
      secret: secret === undefined ? null : seal(secret.link, 'outbox'),
      expiresAt: secret?.until ?? null,
    })),
  });
  return made.count;
}

/** The same for one message. */
export async function enqueueNotice(tx: Tx, notice: Notice): Promise<void> {
  await enqueueNotices(tx, [notice]);
}
