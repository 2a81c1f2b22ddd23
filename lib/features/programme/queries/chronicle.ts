import type { Chronicle } from '@/lib/features/programme/model/chronicle';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Phases, milestones and the source of the year's tasks: three small tables in one question. */
export function getChronicle(_viewer: Viewer, year: number): Promise<Chronicle> {
  return cached(['chronicle', String(year)], [tag.programme, tag.national], () => readChronicle(year));
}

async function readChronicle(year: number): Promise<Chronicle> {
  const rows = await publicDb().$queryRaw<Chronicle[]>`
    select
      (select coalesce(json_agg(p order by p."yearFrom"), '[]') from (
        select code, "yearFrom", "yearTo", "descriptionVi", "descriptionEn" from published."Phase"
      ) p) as phases,
      (select coalesce(json_agg(m order by m.date, m.id), '[]') from (
        select id, date::text as date, precision::text as precision, "recursOn", kind, "titleVi", "titleEn",
          "documentNumber" from published."Milestone"
      ) m) as milestones,
      (select row_to_json(s) from (
        select t.year, t."declaredCount", d.number, d."issuedOn"::text as "issuedOn", d.issuer
        from published."TaskSet" t left join published."Document" d on d.id = t."sourceDocumentId"
        order by abs(t.year - ${year}::int), t.year desc limit 1
      ) s) as "taskSource"`;
  return rows[0] ?? { phases: [], milestones: [], taskSource: null };
}
