import { unitsOn } from '@/lib/features/provinces/queries/units';
import type { AskedProgress, OpenProgress } from '@/lib/features/reporting/model/open-progress';
import { endOf, taskSetOn } from '@/lib/features/reporting/queries/answers';
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
  return cached(
    ['open-progress', day, JSON.stringify([asked, part])],
    [tag.reporting, tag.tasks, tag.provinces, tag.national],
    () => readListed(found(asked, day), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = {
  province: Prisma.sql`province_name collate "vi-x-icu"`,
  task: Prisma.sql`task`,
  period: Prisma.sql`period`,
  percent: Prisma.sql`percent`,
  completed: Prisma.sql`completed_on`,
};

/** Plain letters and figures, compared as such: no language orders them otherwise, and it takes half the time. */
const last = Prisma.sql`period collate "C" desc, province collate "C", task`;

const setOf = (asked: AskedProgress, day: string) =>
  asked.year === undefined
    ? taskSetOn(day)
    : Prisma.sql`(select s.id from published."TaskSet" s where s.year = ${asked.year}::int)`;

/**
 * The published revisions whose answers are shown. The views hide their rows from conditions of a join, so each step
 * asks for the ids that the step before found.
 */
function chosen(asked: AskedProgress, day: string): Prisma.Sql {
  const isCode = asked.period !== 'latest' && asked.period !== 'all';
  const each = asked.period === 'latest' ? Prisma.sql`r."provinceId"` : Prisma.sql`r."provinceId", p.id`;
  return Prisma.sql`
    period as materialized (
      select p.id, p.code, p."startsOn" from published."ReportingPeriod" p
      where p."setId" = ${setOf(asked, day)} and (${!isCode} or p.code = ${asked.period})
    ),
    report as materialized (
      select r.id, r."periodId", r."provinceId" from published."Report" r
      where r."periodId" = any(array(select id from period)) and r."provinceId" = any(array(select id from unit))
    ),
    revision as materialized (
      select v.id, v."reportId", v.receipt from published."Revision" v
      where v."reportId" = any(array(select id from report))
    ),
    decision as materialized (
      select d."revisionId", d."decidedAt" from published."Decision" d
      where d."revisionId" = any(array(select id from revision)) and d."decidedAt" < ${endOf(day)}
    ),
    chosen as materialized (
      select distinct on (${each}) v.id, v.receipt, r."provinceId", p.code,
        (d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date as decided_on
      from decision d
      join revision v on v.id = d."revisionId"
      join report r on r.id = v."reportId"
      join period p on p.id = r."periodId"
      order by ${each}, p."startsOn" desc, d."decidedAt" desc
    )`;
}

/**
 * Answers and tasks are joined first and once: their number cannot be told from the ids, and a guess of one had them read
 * anew for every report.
 */
function found(asked: AskedProgress, day: string): Prisma.Sql {
  return Prisma.sql`
    with unit as materialized (
      select u.* from ${unitsOn(day)} u
      where ${only(asked.province, (slugs) => Prisma.sql`u.slug = any(${slugs}::text[])`)}
        and ${only(asked.region, (region) => Prisma.sql`u.region = ${region}`)}
    ),
    ${chosen(asked, day)},
    task as materialized (
      select t.*, s.year from published."Task" t join published."TaskSet" s on s.id = t."setId"
      where t."setId" = ${setOf(asked, day)}
        and ${only(asked.task, (numbers) => Prisma.sql`t.number = any(${numbers}::int[])`)}
        and ${only(asked.provenance, (provenance) => Prisma.sql`t.provenance::text = ${provenance}`)}
    ),
    item as materialized (
      select i."revisionId", i."valueStatus", i.percent, i.value, i."completedOn", i.note, t.year, t.number, t.code,
        t.provenance, t.pillar, t."unitVi", t."unitEn"
      from published."RevisionItem" i
      join task t on t.id = i."taskId"
      where i."revisionId" = any(array(select id from chosen))
    )
    select i.year, c.code as period, u.slug as province, u.code as province_code, u.name as province_name, u.region,
      i.number as task, i.code as task_code, i.provenance, i.pillar, i."valueStatus" as value_status, i.percent, i.value,
      i."unitVi" as unit_vi, i."unitEn" as unit_en, i."completedOn" as completed_on, i.note, c.decided_on,
      c.receipt, ${env().DEMO}::boolean as is_invented
    from item i
    join chosen c on c.id = i."revisionId"
    join unit u on u.id = c."provinceId"
    where ${only(asked['value-status'], (status) => Prisma.sql`i."valueStatus"::text = ${status}`)}`;
}
