import { unitsOn } from '@/lib/features/provinces/queries/units';
import type { TaskProgress } from '@/lib/features/programme/model/task';
import { answersOn, taskSetOn } from '@/lib/features/reporting/queries/answers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The tasks of the day's set, each with how many of the day's provinces stand where, as decided by that day. */
export function listTaskProgress(_viewer: Viewer, day: IsoDay): Promise<readonly TaskProgress[]> {
  return cached(['task-progress', day], [tag.national, tag.tasks, tag.programme, tag.reporting], () =>
    readTaskProgress(day),
  );
}

function readTaskProgress(day: IsoDay): Promise<readonly TaskProgress[]> {
  return publicDb().$queryRaw<TaskProgress[]>`
    with unit as ${unitsOn(day)},
    answer as (select a.* from ${answersOn(day)} a join unit u on u.id = a."provinceId")
    select t.number, t."titleVi", t."titleEn", t."shortVi", t."shortEn", t.pillar::text as pillar,
      t.provenance::text as provenance, t."dueOn"::text as "dueOn", t."isDueAssumed",
      (select count(*) from unit)::int as provinces,
      (count(*) filter (where a.percent = 100 and a."completedOn" <= t."dueOn"))::int as done,
      (count(*) filter (where a.percent = 100 and a."completedOn" > t."dueOn"))::int as late,
      (count(*) filter (where a.percent >= 50 and a.percent < 100))::int as high,
      (count(*) filter (where a.percent < 50))::int as low,
      (count(*) filter (where a."valueStatus" = 'not_applicable'))::int as "notApplicable",
      (count(*) filter (where a."valueStatus" in ('not_available', 'not_yet_due')))::int as unavailable
    from published."Task" t
    left join answer a on a."taskId" = t.id
    where t."setId" = ${taskSetOn(day)}
    group by t.id, t.number, t."titleVi", t."titleEn", t."shortVi", t."shortEn", t.pillar, t.provenance,
      t."dueOn", t."isDueAssumed"
    order by t.number`;
}
