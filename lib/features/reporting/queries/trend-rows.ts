import { Prisma } from '@/lib/generated/prisma/client';
import { unitsOn } from '@/lib/features/provinces/queries/units';
import { toldBy } from '@/lib/features/reporting/queries/trend-told';
import { periodsOn } from '@/lib/features/reporting/queries/trend-scope';
import type { IsoDay } from '@/lib/platform/clock';

/** Candidates are in no count but their own. */
const verified = Prisma.sql`t.provenance = 'verified'`;

/** How many more pairs stand at a status from a period on: those that came to it less those that left it. */
function change(status: string): Prisma.Sql {
  return Prisma.sql`(count(*) filter (where s.told = ${status}) - count(*) filter (where s.was = ${status}))`;
}

/** Who owes what under each key, what changed in which period, and how many reported then. */
function counted(keyed: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    pair as materialized (
      select k.key, s.* from owner s cross join lateral ${keyed}
    ),
    owed as materialized (
      select p.key, p."taskId", p."setId", p."dueOn", p."isDueAssumed", count(*) as pairs
      from pair p group by p.key, p."taskId", p."setId", p."dueOn", p."isDueAssumed"
    ),
    changed as materialized (
      select k.key, s."taskId", s."periodId", ${change('on_time')} as "onTime", ${change('late')} as late,
        ${change('open')} as open, ${change('na')} as na
      from (
        select a.*, lag(a.told) over (partition by a."provinceId", a."taskId" order by a."startsOn") as was from told a
      ) s cross join lateral ${keyed}
      group by k.key, s."taskId", s."periodId"
    ),
    member as materialized (select distinct p.key, p."setId", p."provinceId" from pair p),
    present as (
      select m.key, p.id as "periodId", count(distinct m."provinceId") as provinces,
        count(distinct m."provinceId") filter (where d."provinceId" is not null) as reported
      from period p join member m on m."setId" = p."setId"
      left join decided d on d."periodId" = p.id and d."provinceId" = m."provinceId"
      group by m.key, p.id
    )`;
}

/** Changes summed up to each period. What is owed and what changed are laid upon one another: a join grows with both. */
function summed(day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    cell as (
      select c.key, c."taskId", c."periodId", max(c.pairs) as pairs, max(c."dueOn") as "dueOn",
        bool_or(c."isDueAssumed") as "isDueAssumed", sum(c."onTime") as "onTime", sum(c.late) as late,
        sum(c.open) as open, sum(c.na) as na
      from (
        select o.key, o."taskId", p.id as "periodId", o.pairs, o."dueOn", o."isDueAssumed", 0 as "onTime", 0 as late,
          0 as open, 0 as na
        from owed o join period p on p."setId" = o."setId"
        union all
        select c.key, c."taskId", c."periodId", null, null, null, c."onTime", c.late, c.open, c.na from changed c
      ) c
      group by c.key, c."taskId", c."periodId"
    ),
    stood as (
      select c.key, c."periodId", c.pairs, c."dueOn", c."isDueAssumed", least(p."endsOn", ${day}::date) > c."dueOn" as "isDue",
        sum(c."onTime") over w as "onTime", sum(c.late) over w as late, sum(c.open) over w as open, sum(c.na) over w as na
      from cell c join period p on p.id = c."periodId" where c.pairs is not null
      window w as (partition by c.key, c."taskId" order by p."startsOn")
    )`;
}

/**
 * How tasks stood at the end of each period. An answer holds from its period until the next one of the same province to
 * the same task, so the answers that change something are counted, and their sum up to a period is how things stood then.
 */
export function trendRows(day: IsoDay, keyed: Prisma.Sql, tasks = verified): Prisma.Sql {
  return Prisma.sql`
    with period as materialized ${periodsOn(day)},
    unit as materialized ${unitsOn(day)},
    task as materialized (
      select t.id, t.number, t."setId", t."dueOn", t."isDueAssumed", t.pillar::text as pillar from published."Task" t
      where ${tasks} and t."setId" in (select p."setId" from period p)
    ),
    owner as materialized (
      select u.id as "provinceId", u.slug, u.region, t.id as "taskId", t."setId", t.number, t.pillar, t."dueOn", t."isDueAssumed"
      from unit u cross join task t
    ),
    ${toldBy(day)}, ${counted(keyed)}, ${summed(day)},
    shown as (
      select s.key, s."periodId", s."dueOn", s."isDueAssumed", s."isDue", s.pairs, s."onTime", s.late, s.open, s.na,
        s.pairs - s."onTime" - s.late - s.open - s.na as silent, 0 as provinces, 0 as reported
      from stood s
      union all
      select r.key, r."periodId", null, null, null, 0, 0, 0, 0, 0, 0, r.provinces, r.reported from present r
    )
    select r.key, p.code as period, p."setYear", p."locksOn", max(r."dueOn")::text as "dueOn",
      bool_or(r."isDueAssumed") as "isDueAssumed", sum(r.pairs)::int as expected, sum(r.provinces)::int as provinces,
      sum(r.reported)::int as reported, sum(r."onTime")::int as "onTime", sum(r.late)::int as late,
      coalesce(sum(r.open) filter (where not r."isDue"), 0)::int as open,
      coalesce(sum(r.open) filter (where r."isDue"), 0)::int as overdue,
      sum(r.na)::int as "notApplicable", sum(r.silent)::int as silent
    from shown r join period p on p.id = r."periodId"
    group by r.key, p.code, p."setYear", p."locksOn", p."startsOn"
    order by p."startsOn", r.key`;
}
