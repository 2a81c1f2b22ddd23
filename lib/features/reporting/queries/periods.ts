import { Prisma } from '@/lib/generated/prisma/client';
import { endOf, taskSetOn } from '@/lib/features/reporting/queries/answers';
import type { PeriodProgress } from '@/lib/features/programme/model/period';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The periods opened by the day, oldest first: who owed, who was published, how much was complete by each. */
export function listPeriodProgress(_viewer: Viewer, day: IsoDay): Promise<readonly PeriodProgress[]> {
  return cached(['period-progress', day], [tag.national, tag.reporting], () =>
    readPeriods(day, Prisma.sql`t.provenance = 'verified'`),
  );
}

/** The same for one task: how many provinces had completed it by each period. */
export function listTaskTrend(_viewer: Viewer, task: number, day: IsoDay): Promise<readonly PeriodProgress[]> {
  return cached(['task-trend', String(task), day], [tag.task(task), tag.tasks, tag.reporting], () =>
    readPeriods(day, Prisma.sql`t.number = ${task}::int`),
  );
}

function readPeriods(day: IsoDay, tasks: Prisma.Sql): Promise<readonly PeriodProgress[]> {
  return publicDb().$queryRaw<PeriodProgress[]>`
    with answer as (
      select r."provinceId", i."taskId", i.percent, p."startsOn", d."decidedAt"
      from published."RevisionItem" i
      join published."Task" t on t.id = i."taskId" and t."setId" = ${taskSetOn(day)} and ${tasks}
      join published."Revision" v on v.id = i."revisionId"
      join published."Decision" d on d."revisionId" = v.id and d.outcome = 'published'
      join published."Report" r on r.id = v."reportId"
      join published."ReportingPeriod" p on p.id = r."periodId"
      where d."decidedAt" < ${endOf(day)}
    ),
    publication as (
      select r."periodId", count(distinct r."provinceId")::int as published,
        max((d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date)::text as "publishedOn"
      from published."Decision" d
      join published."Revision" v on v.id = d."revisionId"
      join published."Report" r on r.id = v."reportId"
      where d.outcome = 'published' and d."decidedAt" < ${endOf(day)}
      group by r."periodId"
    )
    select p.code, p."cutOffOn"::text as "cutOffOn", p."expectedCount" as expected,
      ((p."dueAt" - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "dueOn",
      ((p."locksAt" - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "locksOn",
      coalesce(n.published, 0)::int as published, n."publishedOn",
      (select count(*) filter (where x.percent = 100) from (
        select distinct on (a."provinceId", a."taskId") a.percent from answer a
        where a."startsOn" <= p."startsOn"
        order by a."provinceId", a."taskId", a."startsOn" desc, a."decidedAt" desc
      ) x)::int as done
    from published."ReportingPeriod" p
    left join publication n on n."periodId" = p.id
    where p."setId" = ${taskSetOn(day)} and p."openedAt" < ${endOf(day)}
    order by p."startsOn"`;
}
