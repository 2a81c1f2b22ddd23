import { Prisma } from '@/lib/generated/prisma/client';
import { addDays, startOfDay, today, type IsoDay } from '@/lib/platform/clock';

/** The first instant that no longer belongs to the day in Viet Nam. */
export function endOf(day: IsoDay): Date {
  return startOfDay(addDays(day, 1));
}

/** The task set that is followed on a day: the newest of its year or before, else the first there is. */
export function taskSetOn(day: IsoDay): Prisma.Sql {
  const year = Number(day.slice(0, 4));
  return Prisma.sql`(
    select s.id from published."TaskSet" s
    order by (s.year <= ${year}::int) desc, case when s.year <= ${year}::int then -s.year else s.year end limit 1
  )`;
}

/** The ids of the periods in which the tasks followed on a day are reported. */
export function followedPeriods(day: IsoDay): Prisma.Sql {
  return Prisma.sql`select p.id from published."ReportingPeriod" p where p."setId" = ${taskSetOn(day)}`;
}

/** What a report `r` is of: some of the periods. */
export function inPeriods(periods: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`r."periodId" = any(array(${periods}))`;
}

/** What a report `r` is of: some of the units. */
export function ofUnits(units: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`r."provinceId" = any(array(${units}))`;
}

/**
 * Every revision published by the end of the day, of all reports or of those asked for. Each step is looked up for one
 * row of the step before, which the views let through to their indexes as they let no condition of a join through: a
 * few of many cost only what they are.
 */
export function decidedBy(day: IsoDay, asked = Prisma.sql`true`): Prisma.Sql {
  return Prisma.sql`(
    select v.id as "revisionId", v.n, v.receipt, v."submittedAt", d."decidedAt", r."provinceId", r."periodId",
      p.code, p."startsOn", p."cutOffOn", p."dueAt", (r."publishedRevisionId" = v.id) as "isInForce",
      (r."publishedRevisionId" = v.id and r."reopenedAt" is not null) as "isReopened"
    from published."Report" r
    join published."ReportingPeriod" p on p.id = r."periodId"
    cross join lateral (select x.* from published."Revision" x where x."reportId" = r.id offset 0) v
    cross join lateral (
      select x."decidedAt" from published."Decision" x
      where x."revisionId" = v.id and x.outcome = 'published' and x."decidedAt" < ${endOf(day)} offset 0
    ) d
    where ${asked}
  )`;
}

/**
 * The newest published answer of each province to each task of the set followed on the day, as decided by its end.
 * Today that is the derived table; an earlier day is read from the revisions, which nothing rewrites. Tasks and periods
 * are asked for by their ids, which the views let through to their indexes, so that other years cost nothing.
 */
export function answersOn(day: IsoDay): Prisma.Sql {
  const followed = Prisma.sql`array(select t.id from published."Task" t where t."setId" = ${taskSetOn(day)})`;
  if (day >= today()) {
    return Prisma.sql`(
      select a."provinceId", a."taskId", a."periodId", a."itemId", a."valueStatus"::text as "valueStatus",
        a.percent, a.value, a."completedOn", a."changedOn" from published."Standing" a
      where a."taskId" = any(${followed})
    )`;
  }
  return Prisma.sql`(
    with decided as materialized ${decidedBy(day, inPeriods(followedPeriods(day)))}
    select distinct on (d."provinceId", i."taskId") d."provinceId", i."taskId", d."periodId", i.id as "itemId",
      i."valueStatus"::text as "valueStatus", i.percent, i.value, i."completedOn",
      coalesce(
        max(d."cutOffOn") filter (where i.answer = 'changed') over (partition by d."provinceId", i."taskId"),
        min(d."cutOffOn") over (partition by d."provinceId", i."taskId")
      ) as "changedOn"
    from decided d
    join published."RevisionItem" i on i."revisionId" = d."revisionId"
    where i."revisionId" = any(array(select d."revisionId" from decided d))
    order by d."provinceId", i."taskId", d."startsOn" desc, d."decidedAt" desc
  )`;
}
