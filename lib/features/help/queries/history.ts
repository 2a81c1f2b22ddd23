import { mayAdminister } from '@/lib/features/administration/policy';
import type { HelpNote } from '@/lib/features/help/model';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';

/** Every note there ever was, newest first; null for who does not administer. */
export async function listNoteHistory(viewer: Viewer): Promise<readonly HelpNote[] | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  return db().$queryRaw<HelpNote[]>`
    select n.role, n."textVi", n."textEn", (n.at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on", u.name as by
    from "HelpNote" n join "User" u on u.id = n."byId"
    order by n.at desc, n.id desc`;
}
