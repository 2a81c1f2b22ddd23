import type { DraftReport } from '@/lib/features/reporting/model/draft';
import { isPeriodCode, isSlug } from '@/lib/features/reporting/model/id';
import { mayReadDraft } from '@/lib/features/reporting/policy';
import { loadDraft } from '@/lib/features/reporting/queries/load-draft';
import { provincesOf, type Viewer } from '@/lib/platform/auth/viewer';

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
  const found = await loadDraft(viewer, {
    provinceId: { in: [...provincesOf(viewer, 'officer', 'leader')] },
    period: { code: periodCode },
    ...(slug === undefined ? {} : { province: { slug } }),
  });
  return found !== null && mayReadDraft(viewer, found.facts) === 'allowed' ? found.report : null;
}
