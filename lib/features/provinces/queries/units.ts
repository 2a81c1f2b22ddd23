import { Prisma } from '@/lib/generated/prisma/client';
import { unitsDay } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/clock';

/** Rows `id, slug, code, name, nameEn, kind, region` of the units a page as of the day lists. */
export function unitsOn(day: IsoDay): Prisma.Sql {
  const on = unitsDay(day);
  return Prisma.sql`(
    select p.id, p.slug, v.code, v.name, v."nameEn", v.kind::text as kind, v.region
    from published."Province" p
    join published."ProvinceVersion" v on v."provinceId" = p.id
      and v."validFrom" <= ${on}::date and (v."validTo" is null or v."validTo" > ${on}::date)
    where p."existsFrom" <= ${on}::date and (p."existsTo" is null or p."existsTo" > ${on}::date)
  )`;
}
