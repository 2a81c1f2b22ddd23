import { mayReadBoard } from '@/lib/features/reporting/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay, portalTime, realNow, startOfDay } from '@/lib/platform/clock';
import { db, type Db } from '@/lib/platform/db';
import type { Reminded } from '@/lib/features/reporting/model/reminder';
import { unsentStates } from '@/lib/features/reporting/model/state';
import { countInvited } from '@/lib/features/reporting/queries/contact';

/** Reminders of a period written on the portal's day: of which reports, and how many notices in all. */
export async function remindedOn(
  client: Db,
  periodCode: string,
  now: Date,
): Promise<Omit<Reminded, 'invited'>> {
  const rows = await client.notice.findMany({
    where: {
      kind: 'report-owed',
      at: { gte: startOfDay(isoDay(now)) },
      detail: { path: ['period'], equals: periodCode },
    },
    select: { detail: true },
  });
  const reportIds = rows.flatMap(({ detail }) => {
    const id = typeof detail === 'object' && detail !== null && 'reportId' in detail ? detail.reportId : null;
    return typeof id === 'string' ? [id] : [];
  });
  return { reportIds: [...new Set(reportIds)], notices: rows.length };
}

/** Who was reminded today of what they owe for a period; null for who does not read the board. */
export async function getReminders(viewer: Viewer, periodCode: string): Promise<Reminded | null> {
  if (mayReadBoard(viewer) !== 'allowed') return null;
  const now = portalTime(realNow());
  const owing = await db().report.findMany({
    where: { period: { code: periodCode }, state: { in: [...unsentStates] }, exemptionReason: null },
    select: { provinceId: true },
  });
  const provinceIds = owing.map(({ provinceId }) => provinceId);
  const invited = await countInvited(db(), provinceIds, now);
  return { ...(await remindedOn(db(), periodCode, now)), invited };
}
