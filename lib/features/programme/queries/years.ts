import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';

/** The years for which tasks were given, oldest first; so few that they are read each time. */
export async function listTaskYears(_viewer: Viewer): Promise<readonly number[]> {
  const rows = await publicDb().$queryRaw<{ year: number }[]>`
    select distinct s.year from published."TaskSet" s order by s.year`;
  return rows.map(({ year }) => year);
}

type TaskPeriod = Readonly<{ year: number; period: string }>;

/** The periods that were reported on, newest first, with the years of their tasks: each is read by itself. */
export function listTaskPeriods(_viewer: Viewer): Promise<readonly TaskPeriod[]> {
  return publicDb().$queryRaw<TaskPeriod[]>`
    select s.year, p.code as period from published."ReportingPeriod" p
    join published."TaskSet" s on s.id = p."setId"
    where p."openedAt" is not null order by p."startsOn" desc, s.year desc, p.code`;
}
