import type { FactChange } from '@/lib/features/facts/model/change';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** What was added or corrected of the claims on a subject, newest first, without who did it. */
export function listClaimChanges(_viewer: Viewer, subject: string): Promise<readonly FactChange[]> {
  return cached(
    ['claim-changes', subject],
    [tag.claims],
    () => publicDb().$queryRaw<FactChange[]>`
      select f."claimId" as "factId", f.before, f.after, f.reason, null as by,
        (f.at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on"
      from published."FactChange" f join published."Claim" c on c.id = f."claimId"
      where c.subject = ${subject}::text
      order by f.at desc, f.id desc`,
  );
}

/** What was added or corrected of the milestones, newest first, without who did it. */
export function listMilestoneChanges(_viewer: Viewer): Promise<readonly FactChange[]> {
  return cached(
    ['milestone-changes'],
    [tag.programme],
    () => publicDb().$queryRaw<FactChange[]>`
      select f."milestoneId" as "factId", f.before, f.after, f.reason, null as by,
        (f.at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on"
      from published."FactChange" f
      where f."milestoneId" is not null
      order by f.at desc, f.id desc`,
  );
}
