import { Prisma } from '@/lib/generated/prisma/client';
import {
  decidedBy,
  endOf,
  followedPeriods,
  inPeriods,
  taskSetOn,
} from '@/lib/features/reporting/queries/answers';
import type { PeriodProgress } from '@/lib/features/programme/model/period';
import type { Course } from '@/lib/features/reporting/model/trend';
import { trendRows } from '@/lib/features/reporting/queries/trend-rows';
import { knownDay, trendKeys, trendTags } from '@/lib/features/reporting/queries/trend-scope';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { listOf } from '@/lib/platform/db/list-of';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The periods opened by the day, oldest first: who owed, who was published, how much was complete by each. */
export function listPeriodProgress(_viewer: Viewer, day: IsoDay): Promise<readonly PeriodProgress[]> {
  return cached(['period-progress', day], [tag.national, tag.reporting], () => readPeriods(day, verified));
}

/** The same with how the tasks of the country stood at the end of each, in one question. */
export function getCourse(_viewer: Viewer, day: IsoDay): Promise<Course> {
  const known = knownDay(day);
  return cached(['course', day], trendTags, async () => {
    const [course] = await publicDb().$queryRaw<Course[]>`
      select ${listOf(periodRows(day, verified))} as periods,
        ${listOf(trendRows(known, trendKeys.national))} as trend`;
    return course ?? { periods: [], trend: [] };
  });
}

const verified = Prisma.sql`t.provenance = 'verified'`;

/** The same for one task: how many provinces had completed it by each period. */
export function listTaskTrend(
  _viewer: Viewer,
  task: number,
  day: IsoDay,
): Promise<readonly PeriodProgress[]> {
  return cached(['task-trend', String(task), day], [tag.task(task), tag.tasks, tag.reporting], () =>
    readPeriods(day, Prisma.sql`t.number = ${task}::int`),
  );
}

function readPeriods(day: IsoDay, tasks: Prisma.Sql): Promise<readonly PeriodProgress[]> {
  return publicDb().$queryRaw<PeriodProgress[]>`${periodRows(day, tasks)}`;
}

/** An answer holds from its period until the next one of the same province to the same task. */
function periodRows(day: IsoDay, tasks: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    with decided as materialized ${decidedBy(day, inPeriods(followedPeriods(day)))},
    answer as materialized (
      select distinct on (d."provinceId", i."taskId", d."startsOn")
        d."provinceId", i."taskId", d."startsOn", i.percent = 100 as done
      from decided d
      join published."RevisionItem" i on i."revisionId" = d."revisionId"
      where i."revisionId" = any(array(select d."revisionId" from decided d))
        and i."taskId" = any(array(
          select t.id from published."Task" t where t."setId" = ${taskSetOn(day)} and ${tasks}
        ))
      order by d."provinceId", i."taskId", d."startsOn", d."decidedAt" desc
    ),
    held as materialized (
      select a.done, a."startsOn" as since,
        lead(a."startsOn") over (partition by a."provinceId", a."taskId" order by a."startsOn") as until
      from answer a
    )
    select p.code, p."cutOffOn"::text as "cutOffOn", p."expectedCount" as expected,
      ((p."dueAt" - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "dueOn",
      ((p."locksAt" - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh')::date::text as "locksOn",
      (select count(distinct d."provinceId") from decided d where d."periodId" = p.id)::int as published,
      (select max(d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date::text from decided d
        where d."periodId" = p.id) as "publishedOn",
      (select count(*) from held h where h.done and h.since <= p."startsOn"
        and (h.until is null or h.until > p."startsOn"))::int as done
    from published."ReportingPeriod" p
    where p."setId" = ${taskSetOn(day)} and p."openedAt" < ${endOf(day)}
    order by p."startsOn"`;
}
