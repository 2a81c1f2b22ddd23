import type { HelpNote } from '@/lib/features/help/model';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The notes that stand beside the guide, one for a role at most, without who wrote them. */
export function listHelpNotes(_viewer: Viewer): Promise<readonly HelpNote[]> {
  return cached(
    ['help-notes'],
    [tag.help],
    () => publicDb().$queryRaw<HelpNote[]>`
      select role, "textVi", "textEn", (at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on", null as by
      from published."HelpNote" where "textVi" <> '' order by role`,
  );
}
