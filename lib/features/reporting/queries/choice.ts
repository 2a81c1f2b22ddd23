import { isPeriodCode } from '@/lib/features/reporting/model/id';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/db';

/** Of a viewer's several provinces those with a report of the period, to choose from; empty for who has only one. */
export async function listDraftProvinces(
  viewer: Viewer,
  periodCode: string,
): Promise<readonly ProvinceBrief[]> {
  const own = [...new Set(provincesOf(viewer, 'officer', 'leader'))];
  if (own.length < 2 || !isPeriodCode(periodCode)) return [];
  const rows = await reading(viewer, (client) =>
    client.report.findMany({
      where: {
        provinceId: { in: own },
        period: { code: periodCode, openedAt: { lte: portalTime(realNow()) } },
      },
      orderBy: { province: { slug: 'asc' } },
      select: { province: { select: provinceSelect }, period: { select: { endsOn: true } } },
    }),
  );
  return rows.map(({ province, period }) => toProvinceBrief(province, period.endsOn));
}
