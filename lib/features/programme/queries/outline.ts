import type { Outline } from '@/lib/features/programme/model/outline';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The programme as its sources tell it: a dozen small tables in one question. */
export function getOutline(_viewer: Viewer): Promise<Outline | null> {
  return cached(['outline'], [tag.programme, tag.documents, tag.claims], readOutline);
}

async function readOutline(): Promise<Outline | null> {
  const rows = await publicDb().$queryRaw<Outline[]>`
    select
      (select coalesce(json_agg(p order by p."yearFrom"), '[]') from published."Phase" p) as phases,
      (select coalesce(json_agg(m order by m.date, m.id), '[]') from (
        select x.*, d.id as "documentId" from published."Milestone" x
        left join published."Document" d on d."provinceId" is null and d.number = x."documentNumber"
      ) m) as milestones,
      (select coalesce(json_agg(a order by a.pillar = 'foundation', a.pillar), '[]') from published."PillarAim" a) as pillars,
      (select coalesce(json_agg(f order by f.position), '[]') from published."IctField" f) as fields,
      (select coalesce(json_agg(k order by k.number), '[]') from (
        select x.*, (select coalesce(json_agg(t.number order by t.number), '[]') from published."Task" t
          where t."keyTask2018" = x.code) as tasks
        from published."KeyTask" x
      ) k) as "keyTasks",
      (select coalesce(json_agg(g order by g.due, g.id), '[]') from (
        select x.*, case when b.id is null then null else json_build_object('value', b.value, 'asOf', b."asOf",
            'precision', b.precision, 'source', b.source) end as baseline,
          case when l.id is null then null else json_build_object('value', l.value, 'asOf', l."asOf",
            'precision', l.precision, 'source', l.source) end as latest
        from published."NationalTarget" x
        left join published."Claim" b on b.id = x."baselineClaimId"
        left join published."Claim" l on l.id = x."latestClaimId"
      ) g) as targets,
      (select coalesce(json_agg(n order by n.role, n.name), '[]') from published."Partner" n) as partners,
      (select coalesce(json_agg(s order by s.position), '[]') from (
        select x.*, (select coalesce(json_agg(q order by q.position), '[]')
          from published."PartnershipPoint" q where q."partnershipId" = x.id) as points
        from published."Partnership" x
      ) s) as partnerships,
      (select coalesce(json_agg(o order by o."givenOn"), '[]') from published."Mandate" o) as mandates,
      (select coalesce(json_agg(r order by r.id), '[]') from published."ProgrammeRemark" r) as remarks`;
  return rows[0] ?? null;
}
