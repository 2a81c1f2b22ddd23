import type { Proof } from '@/lib/features/accounts/commands/prove';
import { administer } from '@/lib/features/administration/commands/administer';
import { guarded } from '@/lib/features/administration/commands/guarded';
import type { AuditEntry } from '@/lib/features/audit/model';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { unseal } from '@/lib/platform/seal';

async function showLink(tx: Tx, noticeId: string, byId: string): Promise<Outcome<string>> {
  if (env().SMTP_URL !== undefined) return refuse('illegal-transition');
  const row = await tx.notice.findUnique({
    where: { id: noticeId },
    select: { toId: true, secret: true, expiresAt: true },
  });
  if (row?.secret == null || row.expiresAt === null || row.expiresAt <= realNow()) return refuse('not-found');
  // A new password without the old one would be nobody's to refuse.
  if (row.toId === byId) return refuse('forbidden');
  const link = unseal(row.secret, 'outbox');
  if (link === null) return refuse('not-found');
  await enqueueNotice(tx, { toId: row.toId, kind: 'link-shown', detail: {} });
  return ok(link);
}

/**
 * Shows an administrator who just gave the password the link of a message, so that it can be handed over in person; on
 * record, and its owner is told. Only while there is no mail server to send it and the link is alive, and never the
 * administrator's own (`forbidden`).
 */
export function revealLink(
  viewer: Viewer,
  { noticeId }: Readonly<{ noticeId: string }>,
  proof: Proof,
): Promise<Outcome<string>> {
  const entry: AuditEntry = { action: 'notice.reveal', objectType: 'notice', objectId: noticeId };
  return guarded(viewer, { entry, proof }, () =>
    administer(viewer, { entry, perform: (tx, byId) => showLink(tx, noticeId, byId) }),
  );
}
