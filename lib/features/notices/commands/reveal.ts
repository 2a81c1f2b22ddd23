import { administer } from '@/lib/features/administration/commands/administer';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { unseal } from '@/lib/platform/seal';

/**
 * Shows an administrator the link of a message so that it can be handed over in person; on record. Only while there is
 * no mail server to send it, and only while the link is alive.
 */
export function revealLink(viewer: Viewer, { noticeId }: { noticeId: string }): Promise<Outcome<string>> {
  return administer(viewer, {
    entry: { action: 'notice.reveal', objectType: 'notice', objectId: noticeId },
    perform: async (tx) => {
      if (env().SMTP_URL !== undefined) return refuse('illegal-transition');
      const row = await tx.notice.findUnique({
        where: { id: noticeId },
        select: { secret: true, expiresAt: true },
      });
      const isAlive = row?.expiresAt != null && row.expiresAt > realNow();
      const link = isAlive && row.secret !== null ? unseal(row.secret, 'outbox') : null;
      return link === null ? refuse('not-found') : ok(link);
    },
  });
}
