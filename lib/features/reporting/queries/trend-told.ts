import { Prisma } from '@/lib/generated/prisma/client';
import { decidedBy, inPeriods } from '@/lib/features/reporting/queries/answers';
import { today, type IsoDay } from '@/lib/platform/clock';

/**
 * Common table expressions over `period`, `task` and their pairs with units, `owner`: `decided` has each published report of
 * a period, `told` each answer that may change where a unit stands with a task. Today both are on record as they are; for
 * an earlier day they are read from the revisions, which nothing rewrites. Answers are found by lists of ids, which the
 * views let through to their indexes, and laid on the pairs at once: PostgreSQL takes each list alone for one row or two,
 * and would compare every answer with every unit.
 */
export function toldBy(day: IsoDay): Prisma.Sql {
  return day >= today() ? now : earlier(day);
}

const told = (completedOn: Prisma.Sql, isOpen: Prisma.Sql, isOut: Prisma.Sql) => Prisma.sql`
  case when ${isOut} then 'na' when ${isOpen} then 'open' when ${completedOn} <= s."dueOn" then 'on_time' else 'late' end as told`;

const now = Prisma.sql`
  decided as materialized (
    select r."provinceId", r."periodId" from published."Report" r
    where r."periodId" = any(array(select p.id from period p))
  ),
  told as materialized (
    select s.*, c."periodId", c."startsOn",
      ${told(Prisma.sql`c."completedOn"`, Prisma.sql`c."completedOn" is null`, Prisma.sql`not c."isApplicable"`)}
    from (
      select x.*, p."startsOn" from published."StandingChange" x join period p on p.id = x."periodId"
      where x."taskId" = any(array(select t.id from task t))
      offset 0
    ) c
    join owner s on s."provinceId" = c."provinceId" and s."taskId" = c."taskId"
  )`;

/** Of two revisions the newer. */
function earlier(day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    decided as materialized ${decidedBy(day, inPeriods(Prisma.sql`select p.id from period p`))},
    told as materialized (
      select distinct on (s."provinceId", s."taskId", i."startsOn") s.*, i."periodId", i."startsOn",
        ${told(Prisma.sql`i."completedOn"`, Prisma.sql`i.percent is distinct from 100`, Prisma.sql`i."valueStatus" = 'not_applicable'`)}
      from (
        select x.*, d."provinceId", d."periodId", d."startsOn", d."decidedAt" from decided d
        join published."RevisionItem" x on x."revisionId" = d."revisionId"
        where x."revisionId" = any(array(select d."revisionId" from decided d))
          and x."taskId" = any(array(select t.id from task t))
        offset 0
      ) i
      join owner s on s."provinceId" = i."provinceId" and s."taskId" = i."taskId"
      order by s."provinceId", s."taskId", i."startsOn", i."decidedAt" desc
    )`;
}
