import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';

/** The years for which tasks were given, oldest first; so few that they are read each time. */
export async function listTaskYears(_viewer: Viewer): Promise<readonly number[]> {
  const rows = await publicDb().$queryRaw<{ year: number }[]>`
    select distinct s.year from published."TaskSet" s order by s.year`;
  return rows.map(({ year }) => year);
}
