import { Prisma } from '@/lib/generated/prisma/client';
import type { TaskDetail, TaskRow } from '@/lib/features/programme/model/detail';
import { unitsOn } from '@/lib/features/provinces/queries/units';
import { answersOn, taskSetOn } from '@/lib/features/reporting/queries/answers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** A task of the day's set by our number, with what its source says of it; null for a number the set does not have. */
export function getTask(_viewer: Viewer, number: number, day: IsoDay): Promise<TaskDetail | null> {
  return cached(
    ['task', String(number), day.slice(0, 4)],
    [tag.task(number), tag.tasks, tag.programme],
    async () => {
      const rows = await publicDb().$queryRaw<TaskDetail[]>`
      select t.number, t."titleVi", t."titleEn", t."shortVi", t."shortEn", t.pillar::text as pillar,
        t.provenance::text as provenance, t."dueOn"::text as "dueOn", t."isDueAssumed", t."provesAs"::text as "provesAs", t."leadProvince", s.year as "setYear",
        t.metric::text as metric, t."unitVi", t."unitEn", t.target::float8 as target, t."evidenceExpectedVi",
        t."titleBasis", t.sources, t.confidence::text as confidence, t.note,
        (select count(*) from published."Task" o where o."setId" = t."setId")::int as "taskCount",
        d.id as "documentId", d.number as "documentNumber", d."issuedOn"::text as "documentIssuedOn", d.issuer as "documentIssuer"
      from published."Task" t
      join published."TaskSet" s on s.id = t."setId"
      left join published."Document" d on d.id = s."sourceDocumentId"
      where t."setId" = ${taskSetOn(day)} and t.number = ${number}::int`;
      return rows[0] ?? null;
    },
  );
}

/** Where each of the day's provinces stands on the task, by Vietnamese name. */
export function listTaskRows(_viewer: Viewer, number: number, day: IsoDay): Promise<readonly TaskRow[]> {
  const tags = [tag.task(number), tag.tasks, tag.reporting, tag.provinces];
  return cached(['task-rows', String(number), day], tags, () =>
    publicDb().$queryRaw<TaskRow[]>(taskRowsOn(number, day)),
  );
}

/** The question as a part of a larger one. */
export function taskRowsOn(number: number, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    with task as (
      select t.id from published."Task" t where t."setId" = ${taskSetOn(day)} and t.number = ${number}::int
    )
    select u.*, a."valueStatus", a.percent::float8 as percent, a.value::float8 as value,
      a."completedOn"::text as "completedOn", a."changedOn"::text as "changedOn", p.code as period
    from ${unitsOn(day)} u
    left join ${answersOn(day)} a on a."provinceId" = u.id and a."taskId" = (select id from task)
    left join published."ReportingPeriod" p on p.id = a."periodId"
    order by u.name collate "vi-x-icu"`;
}
