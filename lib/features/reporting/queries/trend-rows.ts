import { Prisma } from '@/lib/generated/prisma/client';
import { unitsOn } from '@/lib/features/provinces/queries/units';
import { decidedBy } from '@/lib/features/reporting/queries/answers';
import { periodsOn } from '@/lib/features/reporting/queries/trend-scope';
import type { IsoDay } from '@/lib/platform/clock';

/** Candidates are in no count but their own. */
const verified = Prisma.sql`t.provenance = 'verified'`;

/** What was told of each `task` in each period by what was `decided`; of two revisions the newer. */
const toldIn = Prisma.sql`(
    select distinct on (d."provinceId", i."taskId", d."startsOn") d."provinceId", i."taskId", d."periodId",
      case when i."valueStatus" = 'not_applicable' then 'na'
        when i.percent = 100 and i."completedOn" <= t."dueOn" then 'on_time'
        when i.percent = 100 and i."completedOn" > t."dueOn" then 'late' else 'open' end as told
    from decided d
    join published."RevisionItem" i on i."revisionId" = d."revisionId"
    join task t on t.id = i."taskId"
    order by d."provinceId", i."taskId", d."startsOn", d."decidedAt" desc
  )`;

/**
 * An answer holds from its period until the next one of the same province to the same task. The grid and the answers
 * are laid upon one another and filled forward in one order: no join of the two, which grows with their product.
 */
export function trendRows(day: IsoDay, keyed: Prisma.Sql, tasks = verified): Prisma.Sql {
  return Prisma.sql`
    with period as materialized ${periodsOn(day)},
    decided as materialized ${decidedBy(day)},
    task as materialized (
      select t.id, t.number, t."setId", t."dueOn", t."isDueAssumed", t.pillar::text as pillar from published."Task" t
      where ${tasks} and t."setId" in (select p."setId" from period p)
    ),
    answer as ${toldIn},
    point as (
      select u.id as "provinceId", t.id as "taskId", p.id as "periodId", t.number, u.slug, u.region, t.pillar, t."dueOn", t."isDueAssumed",
        p.code, p."setYear", p."locksOn", p."startsOn", p."endsOn", null as told
      from ${unitsOn(day)} u cross join task t join period p on p."setId" = t."setId"
      union all
      select a."provinceId", a."taskId", a."periodId", null, null, null, null, null, null, null, null, null, null, null, a.told
      from answer a
    ),
    cell as (
      select "provinceId", "taskId", max(number) as number, max(slug) as slug, max(region) as region, max(pillar) as pillar,
        max("dueOn") as "dueOn", bool_or("isDueAssumed") as "isDueAssumed", max(code) as period, max("setYear") as "setYear", max("locksOn") as "locksOn",
        max("startsOn") as "startsOn", max("endsOn") as "endsOn", max(told) as told
      from point group by "provinceId", "taskId", "periodId" having max(slug) is not null
    ),
    run as (
      select c.*, count(c.told) over (partition by "provinceId", "taskId" order by "startsOn") as nth from cell c
    ),
    stood as (
      select r.*, max(r.told) over (partition by "provinceId", "taskId", nth) as held,
        least(r."endsOn", ${day}::date) > r."dueOn" as "isDue"
      from run r
    )
    select k.key, s.period, s."setYear", s."locksOn", max(s."dueOn")::text as "dueOn",
      bool_or(s."isDueAssumed") as "isDueAssumed", count(*)::int as expected,
      count(distinct s."provinceId")::int as provinces,
      (count(distinct s."provinceId") filter (where s.told is not null))::int as reported,
      (count(*) filter (where s.held = 'on_time'))::int as "onTime",
      (count(*) filter (where s.held = 'late'))::int as late,
      (count(*) filter (where s.held = 'open' and not s."isDue"))::int as open,
      (count(*) filter (where s.held = 'open' and s."isDue"))::int as overdue,
      (count(*) filter (where s.held = 'na'))::int as "notApplicable",
      (count(*) filter (where s.held is null))::int as silent
    from stood s cross join lateral ${keyed}
    group by k.key, s.period, s."setYear", s."locksOn", s."startsOn"
    order by s."startsOn", k.key`;
}
