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
    select distinct on (r."provinceId", i."taskId") r."provinceId", i."taskId", r."periodId", i.id as "itemId",
      i."valueStatus"::text as "valueStatus", i.percent, i.value, i."completedOn",
      coalesce(
        max(p."cutOffOn") filter (where i.answer = 'changed') over (partition by r."provinceId", i."taskId"),
        min(p."cutOffOn") over (partition by r."provinceId", i."taskId")
      ) as "changedOn"
    from published."RevisionItem" i
    join published."Revision" v on v.id = i."revisionId"
    join published."Decision" d on d."revisionId" = v.id and d.outcome = 'published'
    join published."Report" r on r.id = v."reportId"
    join published."ReportingPeriod" p on p.id = r."periodId"
    where d."decidedAt" < ${endOf(day)}
    order by r."provinceId", i."taskId", p."startsOn" desc, d."decidedAt" desc
  )`;
}
