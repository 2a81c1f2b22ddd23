import type { Registered } from '@/lib/features/documents/model/registry';
import { unitsDay } from '@/lib/features/provinces/model/unit';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every published document, of provinces (named as on the day) and of the centre, oldest first; undated last. */
export function listRegistry(_viewer: Viewer, day: IsoDay): Promise<readonly Registered[]> {
  const on = unitsDay(day);
  return cached(['registry', on], [tag.documents, tag.provinces], () =>
    publicDb().$queryRaw<Registered[]>(registered(on)),
  );
}

/** Rows of `Registered`; the name of a province is the one in force on the day, else its last before or first after. */
export function registered(on: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select d.id, d."provinceId", d.kind::text as kind, d.number, d."issuedOn"::text as "issuedOn",
      d.precision::text as precision, d."existedBy"::text as "existedBy", d."notBefore"::text as "notBefore",
      d.issuer, d.signatory, d.title, d."periodFrom", d."periodTo", d.url, d."countsAs"::text as "countsAs",
      d.source, d.evidence::text as evidence, d.confidence::text as confidence, d.note, d."isInvented",
      case when p.id is null then null else
        json_build_object('slug', p.slug, 'name', v.name, 'nameEn', v."nameEn", 'region', v.region)
      end as province
    from published."Document" d
    left join published."Province" p on p.id = d."provinceId"
    left join lateral (
      select x.name, x."nameEn", x.region from published."ProvinceVersion" x where x."provinceId" = p.id
      order by (x."validFrom" <= ${on}::date) desc, x."validFrom" desc limit 1
    ) v on true
    order by d."issuedOn" nulls last, d.id`;
}
