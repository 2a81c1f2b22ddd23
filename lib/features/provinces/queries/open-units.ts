import type {
  AskedProvinces,
  OpenProvinceDetail,
  OpenUnit,
} from '@/lib/features/provinces/model/open-province';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';

/** A unit that is followed by its id, which stays inside the portal. */
export type FollowedUnit = OpenUnit & Readonly<{ id: string }>;

const sorts = {
  name: Prisma.sql`name collate "vi-x-icu"`,
  code: Prisma.sql`code`,
  region: Prisma.sql`region`,
};

const last = Prisma.sql`name collate "vi-x-icu", slug`;

/** The units that exist on the day itself: 63 to 30 June 2025, 34 after. */
export function readUnits(asked: AskedProvinces, day: IsoDay, part: Part): Promise<Listed<FollowedUnit>> {
  return readListed(
    Prisma.sql`
      select p.id, p.slug, v.code, v."isoCode" as iso_code, v.name, v."nameFull" as name_full, v."nameEn" as name_en,
        v.kind, v.region, p."existsFrom" as exists_from, p."existsTo" - 1 as exists_to,
        array(select o.slug from published."ReorganisationLink" l join published."Province" o on o.id = l."fromId"
          where l."toId" = p.id order by o.slug) as formed_from,
        array(select o.slug from published."ReorganisationLink" l join published."Province" o on o.id = l."toId"
          where l."fromId" = p.id order by o.slug) as became
      from published."Province" p
      join published."ProvinceVersion" v on v."provinceId" = p.id
        and v."validFrom" <= ${day}::date and (v."validTo" is null or v."validTo" > ${day}::date)
      where p."existsFrom" <= ${day}::date and (p."existsTo" is null or p."existsTo" > ${day}::date)
        and ${only(asked.province, (slugs) => Prisma.sql`p.slug = any(${slugs}::text[])`)}
        and ${only(asked.region, (region) => Prisma.sql`v.region = ${region}`)}`,
    orderOf(sorts, asked.sort, last),
    part,
  );
}

type Versions = OpenProvinceDetail['versions'];

/** Every name a unit had, oldest first. */
export async function readVersions(provinceId: string): Promise<Versions> {
  const [row] = await publicDb().$queryRaw<{ versions: Versions }[]>`
    select json_agg(json_build_object('code', v.code, 'name', v.name, 'name_full', v."nameFull", 'name_en', v."nameEn",
      'kind', v.kind, 'region', v.region, 'valid_from', v."validFrom", 'valid_to', v."validTo" - 1)
      order by v."validFrom") as versions
    from published."ProvinceVersion" v where v."provinceId" = ${provinceId}::uuid`;
  return row?.versions ?? [];
}
