import type { Notice } from '@/lib/features/notices/model';
import { portalNow, type Tx } from '@/lib/platform/db';

/** Puts a message into the outbox in the transaction of the event it tells of: neither exists without the other. */
export async function enqueueNotice(tx: Tx, notice: Notice): Promise<void> {
  await tx.notice.create({
    data: { at: await portalNow(tx), toId: notice.toId, kind: notice.kind, detail: notice.detail },
  });
}
