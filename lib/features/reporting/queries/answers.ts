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

/** Every revision published by the end of the day with its province and period: few rows, so taken first. */
export function decidedBy(day: IsoDay): Prisma.Sql {
  return Prisma.sql`(
    select v.id as "revisionId", v.n, v.receipt, v."submittedAt", d."decidedAt", r."provinceId", r."periodId",
      p.code, p."startsOn", p."cutOffOn", p."dueAt", (r."publishedRevisionId" = v.id) as "isInForce",
      (r."publishedRevisionId" = v.id and r."reopenedAt" is not null) as "isReopened"
    from published."Decision" d
    join published."Revision" v on v.id = d."revisionId"
    join published."Report" r on r.id = v."reportId"
    join published."ReportingPeriod" p on p.id = r."periodId"
    where d.outcome = 'published' and d."decidedAt" < ${endOf(day)}
  )`;
}

/**
 * The newest published answer of each province to each task, as decided by the end of the day.
 * Today that is the derived table; an earlier day is read from the revisions, which nothing rewrites.
 */
export function answersOn(day: IsoDay): Prisma.Sql {
  if (day >= today()) {
    return Prisma.sql`(
      select a."provinceId", a."taskId", a."periodId", a."itemId", a."valueStatus"::text as "valueStatus",
        a.percent, a.value, a."completedOn", a."changedOn" from published."Standing" a
    )`;
  }
  return Prisma.sql`(
    with decided as materialized ${decidedBy(day)}
    select distinct on (d."provinceId", i."taskId") d."provinceId", i."taskId", d."periodId", i.id as "itemId",
      i."valueStatus"::text as "valueStatus", i.percent, i.value, i."completedOn",
      coalesce(
        max(d."cutOffOn") filter (where i.answer = 'changed') over (partition by d."provinceId", i."taskId"),
        min(d."cutOffOn") over (partition by d."provinceId", i."taskId")
      ) as "changedOn"
    from decided d
    join published."RevisionItem" i on i."revisionId" = d."revisionId"
    order by d."provinceId", i."taskId", d."startsOn" desc, d."decidedAt" desc
  )`;
}
