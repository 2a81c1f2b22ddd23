import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import { kindsFor } from '@/lib/features/notices/model/notice';
import type { ChooseNotices } from '@/lib/features/notices/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/**
 * Chooses the language of one's own messages and which kinds come by mail, of those one's roles are sent; account events
 * always do.
 */
export async function chooseNotices(viewer: Viewer, chosen: ChooseNotices): Promise<Outcome<null>> {
  const { userId } = viewer;
  const entry = { action: 'notices.choose', objectType: 'account', objectId: userId };
  if (userId === null) return recordRefusal(viewer, entry, refuse('signed-out'));
  const offered = kindsFor(viewer.grants.map(({ role }) => role));
  const without = offered.filter((kind) => !chosen.kind.includes(kind));
  return inTransaction(viewer, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { locale: chosen.language } });
    await tx.noticeOptOut.deleteMany({ where: { userId, kind: { in: [...offered] } } });
    await tx.noticeOptOut.createMany({ data: without.map((kind) => ({ userId, kind })) });
    await recordAudit(tx, viewer, { ...entry, detail: { without: without.join(' ') } });
    return ok(null);
  });
}
