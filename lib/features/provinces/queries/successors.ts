import type { Relative } from '@/lib/features/provinces/model/dossier';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

export type Successor = Relative & Readonly<{ fromId: string; former: Pick<Relative, 'name' | 'nameEn'> }>;

/** The unit each reorganised province went into, with its own last name; none for one that goes on unchanged. */
export function listSuccessors(_viewer: Viewer): Promise<readonly Successor[]> {
  return cached(
    ['successors'],
    [tag.provinces],
    () => publicDb().$queryRaw<Successor[]>`
      select l."fromId", json_build_object('name', f.name, 'nameEn', f."nameEn") as former, p.slug, v.name, v."nameEn", p."existsFrom"::text as "from", p."existsTo"::text as "to"
      from published."ReorganisationLink" l
      join published."Province" p on p.id = l."toId"
      join lateral (
        select x.name, x."nameEn" from published."ProvinceVersion" x
        where x."provinceId" = p.id order by x."validFrom" desc limit 1
      ) v on true
      join lateral (
        select x.name, x."nameEn" from published."ProvinceVersion" x
        where x."provinceId" = l."fromId" order by x."validFrom" desc limit 1
      ) f on true
      order by l."fromId"`,
  );
}
