import type { WaitingReport } from '@/lib/features/reporting/model/ageing';
import { periodBrief } from '@/lib/features/reporting/model/period';
import { mayReadSubmitted } from '@/lib/features/reporting/policy';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { daysBetween, isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/db';

/** Reports that wait for a decision and since when, without a look into them; null for who does not review. */
export async function listWaiting(viewer: Viewer): Promise<readonly WaitingReport[] | null> {
  if (mayReadSubmitted(viewer) !== 'allowed') return null;
  const now = portalTime(realNow());
  const rows = await reading(viewer, (client) =>
    client.report.findMany({
      where: { state: 'submitted' },
      select: {
        ...{ id: true, extendedTo: true },
        province: { select: provinceSelect },
        period: { select: periodSelect },
        revisions: { orderBy: { n: 'desc' }, take: 1, select: { submittedAt: true } },
      },
    }),
  );
  return rows.flatMap(({ id, extendedTo, province, period, revisions }) =>
    revisions.map(({ submittedAt }) => ({
      reportId: id,
      province: toProvinceBrief(province, period.endsOn),
      period: periodBrief({ ...period, extendedTo }, now),
      submittedAt: submittedAt.toISOString(),
      waitingDays: Math.max(0, daysBetween(isoDay(submittedAt), isoDay(now))),
    })),
  );
}
