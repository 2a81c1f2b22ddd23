import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Who heads a province's committee, where a source tells it without the decision. */
export type CommitteeHead = Readonly<{ provinceId: string; headTitle: string; source: string }>;

/** Heads of steering committees as sources name their office, one row for each province that has one. */
export function listCommitteeHeads(_viewer: Viewer): Promise<readonly CommitteeHead[]> {
  return cached(
    ['committee-heads'],
    [tag.committees, tag.provinces],
    () => publicDb().$queryRaw<CommitteeHead[]>`
      select distinct on ("provinceId") "provinceId", "headTitle", source from published."Committee"
      where "headTitle" is not null order by "provinceId", "validFrom" desc nulls last, id`,
  );
}
