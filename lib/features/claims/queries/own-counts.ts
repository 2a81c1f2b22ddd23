import type { OwnCounts } from '@/lib/features/claims/model/own-counts';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The portal's own figures on subjects besides the three counts. */
export async function getOwnCounts(_viewer: Viewer): Promise<OwnCounts> {
  const [row] = await cached(
    ['own-counts'],
    [tag.programme, tag.tasks, tag.indicators],
    () => publicDb().$queryRaw<OwnCounts[]>`
      select
        (select count(*) from published."Task" t join published."TaskSet" s on s.id = t."setId"
          where s.year = 2022)::int as tasks,
        (select count(*) from published."Task" t join published."TaskSet" s on s.id = t."setId"
          where s.year = 2022 and t.provenance::text = 'verified')::int as "verifiedTasks",
        (select count(*) from published."Partner" where grouping = 'alliance')::int as allies,
        (select value::float8 from published."Observation"
          where "indicatorCode" = 'DTI' and component = 'total' and year = 2020 and "provinceId" is null) as dti2020,
        (select value::float8 from published."Observation"
          where "indicatorCode" = 'DTI' and component = 'total' and year = 2021 and "provinceId" is null) as dti2021`,
  );
  return row ?? { tasks: 0, verifiedTasks: 0, allies: 0, dti2020: null, dti2021: null };
}
