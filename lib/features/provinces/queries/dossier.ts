import type { Dossier } from '@/lib/features/provinces/model/dossier';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every unit that ever had the slug, oldest first; none for an unknown one. Members are those in office on the day. */
export function listDossiers(_viewer: Viewer, slug: string, day: IsoDay): Promise<readonly Dossier[]> {
  const tags = [tag.provinces, tag.province(slug), tag.committees, tag.documents];
  return cached(['dossiers', slug, day], tags, () => readDossiers(slug, day));
}

const decision = Prisma.sql`(
  select json_build_object('id', d.id, 'number', d.number) from published."Document" d where d.id = m."decisionId")`;

function readDossiers(slug: string, day: IsoDay): Promise<readonly Dossier[]> {
  return publicDb().$queryRaw<Dossier[]>`
    with name as (
      select p.id, p.slug, p."existsFrom", p."existsTo", v.*
      from published."Province" p
      join lateral (
        select x.name, x."nameEn" from published."ProvinceVersion" x
        where x."provinceId" = p.id order by x."validFrom" desc limit 1
      ) v on true
    ),
    link as (
      select l."fromId", l."toId", o."effectiveOn", o."documentNumber"
      from published."ReorganisationLink" l
      join published."Reorganisation" o on o.id = l."reorganisationId"
    )
    select p.id, p.slug, p."existsFrom"::text as "existsFrom", p."existsTo"::text as "existsTo", last.code, last.region,
      (select json_agg(json_build_object('name', v.name, 'nameEn', v."nameEn", 'kind', v.kind,
          'from', v."validFrom", 'to', v."validTo") order by v."validFrom")
        from published."ProvinceVersion" v where v."provinceId" = p.id) as versions,
      (select json_build_object('effectiveOn', min(l."effectiveOn"), 'documentNumber', min(l."documentNumber"),
          'units', json_agg(json_build_object('slug', n.slug, 'name', n.name, 'nameEn', n."nameEn",
            'from', n."existsFrom", 'to', n."existsTo")),
          'together', (select coalesce(json_agg(json_build_object('slug', s.slug, 'name', s.name, 'nameEn', s."nameEn",
              'from', s."existsFrom", 'to', s."existsTo") order by s.name collate "vi-x-icu"), '[]')
            from link o join name s on s.id = o."fromId"
            where s.id <> p.id and o."toId" in (select m."toId" from link m where m."fromId" = p.id)))
        from link l join name n on n.id = l."toId" where l."fromId" = p.id having count(*) > 0) as became,
      (select json_build_object('effectiveOn', min(l."effectiveOn"), 'documentNumber', min(l."documentNumber"),
          'units', json_agg(json_build_object('slug', n.slug, 'name', n.name, 'nameEn', n."nameEn",
            'from', n."existsFrom", 'to', n."existsTo") order by n.name collate "vi-x-icu"), 'together', '[]'::json)
        from link l join name n on n.id = l."fromId" where l."toId" = p.id having count(*) > 0) as "formedFrom",
      (select json_build_object('headTitle', c."headTitle", 'source', c.source,
          'detailConfidence', c."detailConfidence", 'members', (
            select coalesce(json_agg(json_build_object('name', m.name, 'position', m.position, 'role', m.role,
              'since', m."validFrom", 'isInvented', m."isInvented", 'decision', ${decision}) order by m.role, m.name collate "vi-x-icu"), '[]')
            from published."CommitteeMember" m
            where m."committeeId" = c.id and m."validFrom" <= ${day}::date
              and (m."validTo" is null or m."validTo" > ${day}::date)))
        from published."Committee" c where c."provinceId" = p.id
          and (c."validFrom" is null or c."validFrom" <= ${day}::date)
          and (c."validTo" is null or c."validTo" > ${day}::date)
        order by c."validFrom" nulls first limit 1) as committee
    from published."Province" p
    join lateral (
      select v.code, v.region from published."ProvinceVersion" v where v."provinceId" = p.id
      order by (v."validFrom" <= ${day}::date) desc, v."validFrom" desc limit 1
    ) last on true
    where p.slug = ${slug}
    order by p."existsFrom"`;
}
