import { Prisma } from '@/lib/generated/prisma/client';
import type { ProvinceRecord } from '@/lib/features/programme/model/record';
import { answersOn, decidedBy, ofUnits, taskSetOn } from '@/lib/features/reporting/queries/answers';
import { trendRows } from '@/lib/features/reporting/queries/trend-rows';
import { knownDay, trendTags } from '@/lib/features/reporting/queries/trend-scope';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

type Province = Readonly<{ id: string; slug: string; region: string | null }>;

/**
 * A province's answer to every task of the day's set with its evidence, what it has had published, newest first, and
 * its trend beside its region and the country.
 */
export function getProvinceRecord(_viewer: Viewer, province: Province, day: IsoDay): Promise<ProvinceRecord> {
  const tags = [tag.province(province.slug), ...trendTags];
  return cached(['province-record', province.id, day], tags, () => readRecord(province, day));
}

/** The rows of the province, its region and the country. */
function besides({ slug, region }: Province): Prisma.Sql {
  return Prisma.sql`unnest(array['all', s.region, s.slug]) k(key) where k.key in ('all', ${region ?? slug}, ${slug})`;
}

async function readRecord(province: Province, day: IsoDay): Promise<ProvinceRecord> {
  const provinceId = province.id;
  const rows = await publicDb().$queryRaw<ProvinceRecord[]>`
    with answer as materialized (select a.* from ${answersOn(day)} a where a."provinceId" = ${provinceId}::uuid)
    select
      (select coalesce(json_agg(x order by x.number), '[]') from (
        select t.number, t."titleVi", t."titleEn", t."shortVi", t."shortEn", t.pillar, t.provenance, t."dueOn",
          t."isDueAssumed", a."valueStatus", a.percent::float8 as percent, a.value::float8 as value, t."unitVi", t."unitEn",
          a."completedOn", a."changedOn", p.code as period, i.note,
          (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'kind', d.kind,
              'issuedOn', d."issuedOn", 'precision', d.precision, 'url', d.url, 'isInvented', d."isInvented")), '[]')
            from published."RevisionItemEvidence" e join published."Document" d on d.id = e."documentId"
            where e."itemId" = a."itemId") as evidence
        from published."Task" t
        left join answer a on a."taskId" = t.id
        left join published."RevisionItem" i on i.id = a."itemId" and i.id = any(array(select "itemId" from answer))
        left join published."ReportingPeriod" p on p.id = a."periodId"
        where t."setId" = ${taskSetOn(day)}
      ) x) as answers,
      (select coalesce(json_agg(y order by y.period desc, y.n desc), '[]') from (
        select d.code as period, d.n, d.receipt, d."submittedAt", (d."submittedAt" >= d."dueAt") as "isLate",
          d."decidedAt", d."isInForce", d."isReopened",
          (select count(*) from published."RevisionItem" i
            where i."revisionId" = d."revisionId" and i.answer = 'changed')::int as changed
        from ${decidedBy(day, ofUnits(Prisma.sql`select ${provinceId}::uuid`))} d
      ) y) as publications,
      (select coalesce(json_agg(z order by z.period), '[]') from (${trendRows(knownDay(day), besides(province))}) z) as trend`;
  return rows[0] ?? { answers: [], publications: [], trend: [] };
}
