import { Prisma } from '@/lib/generated/prisma/client';
import { unitsOn } from '@/lib/features/provinces/queries/units';
import { toldBy } from '@/lib/features/reporting/queries/trend-told';
import { periodsOn } from '@/lib/features/reporting/queries/trend-scope';
import type { IsoDay } from '@/lib/platform/clock';

/** Candidates are in no count but their own. */
const verified = Prisma.sql`t.provenance = 'verified'`;

/** How many more pairs stand at a status from a period on: those that came to it less those that left it. */
function change(status: string): Prisma.Sql {
  return Prisma.sql`(count(*) filter (where s.told = ${status}) - count(*) filter (where s.was = ${status}))::int`;
}

/** Tasks that fall due together are counted together: nothing else of a task tells whether what is open is overdue. */
const due = Prisma.sql`"setId", "dueOn", "isDueAssumed"`;

/** Who owes what under each key, what changed in which period, and how many reported then. */
function counted(keyed: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    pair as materialized (
      select k.key, s.* from owner s cross join lateral ${keyed}
    ),
    owed as materialized (
      select key, ${due}, count(*)::int as pairs from pair group by key, ${due}
    ),
    changed as materialized (
      select k.key, ${due}, s."periodId", ${change('on_time')} as "onTime", ${change('late')} as late,
        ${change('open')} as open, ${change('na')} as na
      from (
        select a.*, lag(a.told) over (partition by a."provinceId", a."taskId" order by a."startsOn") as was from told a
      ) s cross join lateral ${keyed}
      group by k.key, ${due}, s."periodId"
    ),
    member as materialized (select distinct p.key, p."setId", p."provinceId" from pair p),
    present as (
      select m.key, p.id as "periodId", count(*)::int as provinces, 0 as reported
      from member m join period p using ("setId") group by m.key, p.id
      union all
      select m.key, d."periodId", 0, count(*)::int
      from (select distinct "provinceId", "periodId", "setId" from decided join period on id = "periodId") d
      join member m using ("setId", "provinceId") group by m.key, d."periodId"
    )`;
}

/** Changes summed up to each period. What is owed and what changed are laid upon one another: a join grows with both. */
function summed(day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    cell as (
      select key, ${due}, "periodId", max(pairs) as pairs, sum("onTime")::int as "onTime", sum(late)::int as late,
        sum(open)::int as open, sum(na)::int as na
      from (
        select o.*, p.id as "periodId", 0 as "onTime", 0 as late, 0 as open, 0 as na
        from owed o join period p using ("setId")
        union all
        select key, ${due}, null, "periodId", "onTime", late, open, na from changed
      ) c
      group by key, ${due}, "periodId"
    ),
    stood as (
      select c.key, c."periodId", c.pairs, c."dueOn", c."isDueAssumed", least(p."endsOn", ${day}::date) > c."dueOn" as "isDue",
        sum(c."onTime") over w as "onTime", sum(c.late) over w as late, sum(c.open) over w as open, sum(c.na) over w as na
      from cell c join period p on p.id = c."periodId" where c.pairs is not null
      window w as (partition by c.key, c."setId", c."dueOn", c."isDueAssumed" order by p."startsOn")
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
