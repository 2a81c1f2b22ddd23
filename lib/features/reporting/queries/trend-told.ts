import { Prisma } from '@/lib/generated/prisma/client';
import { decidedBy } from '@/lib/features/reporting/queries/answers';
import { today, type IsoDay } from '@/lib/platform/clock';

/**
 * Common table expressions over `period`, `unit` and `task`: `decided` has each published report of a unit in a period,
 * `told` each answer that may change where a unit stands with a task. Today both are on record as they are; for an
 * earlier day they are read from the revisions, which nothing rewrites.
 */
export function toldBy(day: IsoDay): Prisma.Sql {
  return day >= today() ? now : earlier(day);
}

const told = (completedOn: Prisma.Sql, isOpen: Prisma.Sql, isOut: Prisma.Sql) => Prisma.sql`
  case when ${isOut} then 'na' when ${isOpen} then 'open' when ${completedOn} <= t."dueOn" then 'on_time' else 'late' end as told`;

const now = Prisma.sql`
  decided as materialized (
    select r."provinceId", r."periodId" from published."Report" r
    where r."periodId" in (select p.id from period p) and r."provinceId" in (select u.id from unit u)
  ),
  told as materialized (
    select u.id as "provinceId", u.slug, u.region, t.id as "taskId", t.number, t.pillar, p.id as "periodId", p."startsOn",
      ${told(Prisma.sql`c."completedOn"`, Prisma.sql`c."completedOn" is null`, Prisma.sql`not c."isApplicable"`)}
    from published."StandingChange" c
    join period p on p.id = c."periodId" join unit u on u.id = c."provinceId" join task t on t.id = c."taskId"
  )`;

/** Of two revisions the newer. Items are looked up revision by revision: those of all other periods are many times as many. */
function earlier(day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    decided as materialized (
      select d.*, u.slug, u.region from ${decidedBy(day)} d join unit u on u.id = d."provinceId"
      where d."periodId" in (select p.id from period p)
    ),
    told as materialized (
      select distinct on (d."provinceId", t.id, d."startsOn") d."provinceId", d.slug, d.region, t.id as "taskId", t.number,
        t.pillar, d."periodId", d."startsOn",
        ${told(Prisma.sql`i."completedOn"`, Prisma.sql`i.percent is distinct from 100`, Prisma.sql`i."valueStatus" = 'not_applicable'`)}
      from decided d
      cross join lateral (
        select x.* from published."RevisionItem" x where x."revisionId" = d."revisionId" offset 0
      ) i
      join task t on t.id = i."taskId"
      order by d."provinceId", t.id, d."startsOn", d."decidedAt" desc
    )`;
}
