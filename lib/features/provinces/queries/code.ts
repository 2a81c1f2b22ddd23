import type { CodeUnit } from '@/lib/features/provinces/model/dossier';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every unit an official code ever meant, with the days from and to which it meant it; oldest first. */
export function listUnitsOfCode(_viewer: Viewer, code: string): Promise<readonly CodeUnit[]> {
  return cached(
    ['units-of-code', code],
    [tag.provinces],
    () => publicDb().$queryRaw<CodeUnit[]>`
      select p.slug, (array_agg(v.name order by v."validFrom" desc))[1] as name,
        (array_agg(v."nameEn" order by v."validFrom" desc))[1] as "nameEn", min(v."validFrom")::text as "from",
        case when bool_or(v."validTo" is null) then null else max(v."validTo")::text end as "to",
        (select json_agg(json_build_object('name', f.name, 'nameEn', f."nameEn", 'to', f."to") order by f."to") from (
          select o.name, o."nameEn", max(o."validTo") as "to" from published."ProvinceVersion" o
          where o."provinceId" = p.id and o.name <> (array_agg(v.name order by v."validFrom" desc))[1]
          group by o.name, o."nameEn") f) as former
      from published."ProvinceVersion" v join published."Province" p on p.id = v."provinceId"
      where v.code = ${code}
      group by p.id, p.slug
      order by min(v."validFrom")`,
  );
}
