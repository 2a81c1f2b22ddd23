import { unitsOn } from '@/lib/features/provinces/queries/units';
import {
  progressSorts,
  type AskedProgress,
  type OpenProgress,
} from '@/lib/features/reporting/model/open-progress';
import { decidedBy, inPeriods, ofUnits, taskSetOn } from '@/lib/features/reporting/queries/answers';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { env } from '@/lib/platform/env';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/**
 * Published answers to the tasks of one year, as decided by the end of the day: of each province its newest ones, or
 * those of a period, or of all periods. A later year of answers does not make an earlier one slower to read.
 */
export function listOpenProgress(
  _viewer: Viewer,
  asked: AskedProgress,
  part: Part,
): Promise<Listed<OpenProgress>> {
  const day = asked.date ?? today();
  const order = orderOf(sorts, asked.sort, last);
  return cached(
    ['open-progress', day, JSON.stringify([asked, part])],
    [tag.reporting, tag.tasks, tag.provinces, tag.national],
    () => readListed(found(asked), order, { ...part, steps: steps(asked, day), told: told(order) }),
  );
}

const sorts = Object.fromEntries(progressSorts.map((sort) => [sort, Prisma.sql`sorted`]));

/** What a sort word orders answers by: the one thing beside their places that is read of answers not shown. */
const sortedBy: Readonly<Record<string, Prisma.Sql>> = {
  province: Prisma.sql`c.name collate "vi-x-icu"`,
  task: Prisma.sql`t.number`,
  period: Prisma.sql`c.code`,
  percent: Prisma.sql`i.percent`,
  completed: Prisma.sql`i."completedOn"`,
};

/** The newest period first, in each the provinces, of each the tasks. */
const last = Prisma.sql`place, task`;

const setOf = (asked: AskedProgress, day: string) =>
  asked.year === undefined
    ? taskSetOn(day)
    : Prisma.sql`(select s.id from published."TaskSet" s where s.year = ${asked.year}::int)`;

/**
 * The units, tasks and published revisions whose answers are shown. Revisions are numbered in the order of the list, plain
 * letters and figures compared as such: ten thousand answers are then ordered by two numbers.
 */
function steps(asked: AskedProgress, day: string): Prisma.Sql {
  const isCode = asked.period !== 'latest' && asked.period !== 'all';
  const each =
    asked.period === 'latest' ? Prisma.sql`d."provinceId"` : Prisma.sql`d."provinceId", d."periodId"`;
  const isEverywhere = asked.province === undefined && asked.region === undefined;
  const units = isEverywhere ? Prisma.sql`true` : ofUnits(Prisma.sql`select id from unit`);
  return Prisma.sql`
    unit as materialized (
      select u.* from ${unitsOn(day)} u
      where ${only(asked.province, (slugs) => Prisma.sql`u.slug = any(${slugs}::text[])`)}
        and ${only(asked.region, (region) => Prisma.sql`u.region = ${region}`)}
    ),
    period as materialized (
      select p.id from published."ReportingPeriod" p
      where p."setId" = ${setOf(asked, day)} and (${!isCode} or p.code = ${asked.period})
    ),
    decided as materialized ${decidedBy(day, Prisma.sql`${inPeriods(Prisma.sql`select id from period`)} and ${units}`)},
    newest as (
      select distinct on (${each}) d.* from decided d order by ${each}, d."startsOn" desc, d."decidedAt" desc
    ),
    chosen as materialized (
      select d."revisionId", d.receipt, d.code, (d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date as decided_on,
        u.slug, u.code as province_code, u.name, u.region,
        row_number() over (order by d.code collate "C" desc, u.slug collate "C") as n
      from newest d join unit u on u.id = d."provinceId"
    ),
    task as materialized (
      select t.*, s.year from published."Task" t join published."TaskSet" s on s.id = t."setId"
      where t."setId" = ${setOf(asked, day)}
        and ${only(asked.task, (numbers) => Prisma.sql`t.number = any(${numbers}::int[])`)}
        and ${only(asked.provenance, (provenance) => Prisma.sql`t.provenance::text = ${provenance}`)}
    ),`;
}

/**
 * Which answers there are, and in which order, without what they say. They are looked up for one revision after the
 * other: their number cannot be told from the ids, and a guess had every decision ever made read beside them.
 */
function found(asked: AskedProgress): Prisma.Sql {
  const by = sortedBy[asked.sort?.replace(/^-/, '') ?? ''] ?? Prisma.sql`null::int`;
  return Prisma.sql`
    select i.id, c.n as place, t.number as task, ${by} as sorted
    from chosen c
    cross join lateral (
      select x.* from published."RevisionItem" x where x."revisionId" = c."revisionId" offset 0
    ) i
    join task t on t.id = i."taskId"
    where ${only(asked['value-status'], (status) => Prisma.sql`i."valueStatus"::text = ${status}`)}`;
}

/** What the answers of the part say. */
function told(order: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select t.year, c.code as period, c.slug as province, c.province_code, c.name as province_name, c.region,
      t.number as task, t.code as task_code, t.provenance, t.pillar, i."valueStatus" as value_status, i.percent, i.value,
      t."unitVi" as unit_vi, t."unitEn" as unit_en, i."completedOn" as completed_on, i.note, c.decided_on, c.receipt,
      ${env().DEMO}::boolean as is_invented
    from part p
    join chosen c on c.n = p.place
    join task t on t.number = p.task
    cross join lateral (select x.* from published."RevisionItem" x where x.id = p.id offset 0) i
    order by ${order}`;
}
