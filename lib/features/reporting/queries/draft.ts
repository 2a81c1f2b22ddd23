import type { DraftReport } from '@/lib/features/reporting/model/draft';
import { isPeriodCode, isSlug } from '@/lib/features/reporting/model/id';
import { mayReadDraft } from '@/lib/features/reporting/policy';
import { listPublishedBefore } from '@/lib/features/reporting/queries/before';
import { listEchoes } from '@/lib/features/reporting/queries/echoes';
import { listReviewerNames } from '@/lib/features/reporting/queries/contact';
import { editorsOf } from '@/lib/features/reporting/queries/editor';
import { toHeader } from '@/lib/features/reporting/queries/header';
import { draftSelect, toItem } from '@/lib/features/reporting/queries/item';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

/**
 * The report of a period as its province sees it; null when there is none or it is not the viewer's. Reading writes
 * nothing: a report nobody opened yet shows last published answers. `slug` chooses for officers of two provinces.
 */
export async function getDraft(
  viewer: Viewer,
  periodCode: string,
  slug?: string,
): Promise<DraftReport | null> {
  if (!isPeriodCode(periodCode) || (slug !== undefined && !isSlug(slug))) return null;
  const now = portalTime(realNow());
  const row = await db().report.findFirst({
    where: {
      provinceId: { in: [...provincesOf(viewer, 'officer', 'leader')] },
      period: { code: periodCode, openedAt: { lte: now } },
      ...(slug === undefined ? {} : { province: { slug } }),
    },
    orderBy: { province: { slug: 'asc' } },
    select: draftSelect,
  });
  if (row === null || mayReadDraft(viewer, row) !== 'allowed') return null;
  const { provinceId, period } = row;
  const [before, contacts, echoes] = await Promise.all([
    listPublishedBefore(db(), { provinceId, setId: period.setId, startsOn: period.startsOn }),
    listReviewerNames(db(), now),
    listEchoes(db(), { provinceId, on: period.endsOn, isForReview: false, notes: row.items }),
  ]);
  const items = period.set.tasks.map((task) => toItem(task, { viewer, row, before, echoes, now }));
  return { ...toHeader(viewer, row, now), items, editors: editorsOf(items), contacts };
}
