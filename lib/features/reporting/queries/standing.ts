import { Prisma } from '@/lib/generated/prisma/client';
import { unitsOn } from '@/lib/features/provinces/queries/units';
import type { ProvinceProgress } from '@/lib/features/provinces/model/progress';
import { answersOn, taskSetOn } from '@/lib/features/reporting/queries/answers';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The 63 units of the day, each with its count of verified tasks completed as decided by that day. */
export function listProvinceProgress(_viewer: Viewer, day: IsoDay): Promise<readonly ProvinceProgress[]> {
  return cached(
    ['province-progress', day],
    [tag.national, tag.provinces, tag.reporting, tag.indicators],
    () => readProvinceProgress(day),
  );
}

function readProvinceProgress(day: IsoDay): Promise<readonly ProvinceProgress[]> {
  return publicDb().$queryRaw<ProvinceProgress[]>(progressOn(day));
}

/** The question as a part of a larger one. */
export function progressOn(day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    with unit as ${unitsOn(day)},
    dti as (
      select o."provinceId", o.year, o.rank, o."rankOf" from published."Observation" o
      where o."indicatorCode" = 'DTI' and o.component = 'total' and o.rank is not null
    ),
    fullest as (
      select d.year from dti d join unit u on u.id = d."provinceId"
      group by d.year order by count(*) desc, d.year desc limit 1
    )
    select u.*,
      (count(*) filter (where t.provenance = 'verified' and a.percent = 100))::int as done,
      (count(*) filter (where t.provenance = 'verified' and a."valueStatus" = 'not_applicable'))::int
        as "notApplicable",
      max(p.code) as period, dti.year as "dtiYear", dti.rank as "dtiRank", dti."rankOf" as "dtiRankOf",
      (select m.date::text from published."Milestone" m where m.id = 'dti-' || dti.year) as "dtiPublishedOn"
    from unit u
    left join (
      ${answersOn(day)} a
      join published."Task" t on t.id = a."taskId" and t."setId" = ${taskSetOn(day)}
      join published."ReportingPeriod" p on p.id = a."periodId"
    ) on a."provinceId" = u.id
    left join dti on dti."provinceId" = u.id and dti.year = (select year from fullest)
    group by u.id, u.slug, u.code, u.name, u."nameEn", u.kind, u.region, dti.year, dti.rank, dti."rankOf"
    order by u.name collate "vi-x-icu"`;
}
