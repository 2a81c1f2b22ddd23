import type { Observance } from '@/lib/features/programme/model/observance';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The national digital transformation day and those of the provinces, under the names they had at last. */
export function listObservances(_viewer: Viewer): Promise<readonly Observance[]> {
  return cached(
    ['observances'],
    [tag.programme, tag.provinces],
    () => publicDb().$queryRaw<Observance[]>`
      select null as slug, null as name, null as "nameEn", m."recursOn", m."documentNumber" as "decisionNumber",
        d."issuedOn"::text as "decidedOn", m.source, null as "endsOn"
      from published."Milestone" m
      left join published."Document" d on d."provinceId" is null and d.number = m."documentNumber"
      where m.kind = 'observance'
      union all
      select p.slug, v.name, v."nameEn", lpad(y.month::text, 2, '0') || '-' || lpad(y.day::text, 2, '0'),
        y."decisionNumber", y."decidedOn"::text, y.source, p."existsTo"::text
      from published."ProvincialDay" y
      join published."Province" p on p.id = y."provinceId"
      join lateral (
        select x.name, x."nameEn" from published."ProvinceVersion" x
        where x."provinceId" = p.id order by x."validFrom" desc limit 1
      ) v on true`,
  );
}
