import { recordRefusal } from '@/lib/features/audit/commands';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** Marks one's own notices as read, up to the newest one that was shown. */
export async function readNotices(viewer: Viewer, { until }: { until: string }): Promise<Outcome<null>> {
  const { userId } = viewer;
  const entry = { action: 'notices.read', objectType: 'account', objectId: userId };
  if (userId === null) return recordRefusal(viewer, entry, refuse('signed-out'));
  await db().notice.updateMany({
    where: { toId: userId, readAt: null, queuedAt: { lte: new Date(until) } },
    data: { readAt: realNow() },
  });
  return ok(null);
}
