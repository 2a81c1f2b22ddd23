import type { AskedObservations, OpenObservation } from '@/lib/features/indicators/model/open-observation';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/**
 * Published figures of every index, each in its own unit; names are those of the end of the figure's year, or of the
 * first day of a unit made later (DTI 2024 was published for the units of July 2025).
 */
export function listOpenObservations(
  _viewer: Viewer,
  asked: AskedObservations,
  part: Part,
): Promise<Listed<OpenObservation>> {
  return cached(
    ['open-observations', JSON.stringify([asked, part])],
    [tag.indicators, tag.provinces, tag.national],
    () => readListed(found(asked), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = {
  indicator: Prisma.sql`indicator`,
  year: Prisma.sql`year`,
  province: Prisma.sql`province_name collate "vi-x-icu"`,
  value: Prisma.sql`value`,
  rank: Prisma.sql`rank`,
};

const last = Prisma.sql`indicator, component, year, province_code nulls first, scheme, basis, source`;

function found(asked: AskedObservations): Prisma.Sql {
  return Prisma.sql`
    select o."indicatorCode" as indicator, o.component, e.scheme, e."nameVi" as name_vi, e."nameEn" as name_en, o.year,
      p.slug as province, v.code as province_code, v.name as province_name, o.value, o."valueStatus" as value_status,
      i.unit, o.rank, o."rankOf" as rank_of, o.basis, o.source, o.evidence, o.confidence, o.note
    from published."Observation" o
    join published."IndicatorEdition" e on e.id = o."editionId"
    join published."Indicator" i on i.code = o."indicatorCode"
    left join published."Province" p on p.id = o."provinceId"
    left join published."ProvinceVersion" v on v."provinceId" = p.id
      and v."validFrom" <= greatest(make_date(o.year, 12, 31), p."existsFrom")
      and (v."validTo" is null or v."validTo" > greatest(make_date(o.year, 12, 31), p."existsFrom"))
    where ${only(asked.indicator, (codes) => Prisma.sql`o."indicatorCode" = any(${codes}::text[])`)}
      and ${only(asked.component, (component) => Prisma.sql`o.component = ${component}`)}
      and ${only(asked.year, (year) => Prisma.sql`o.year = ${year}::int`)}
      and ${only(asked.province, (slugs) => Prisma.sql`p.slug = any(${slugs}::text[])`)}
      and ${only(asked.scope, (scope) => Prisma.sql`(${scope} = 'country') = (o."provinceId" is null)`)}`;
}
