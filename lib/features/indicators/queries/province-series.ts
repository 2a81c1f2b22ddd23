import { Prisma } from '@/lib/generated/prisma/client';
import type { IsoDay } from '@/lib/platform/clock';
import { unitsOn } from '@/lib/features/provinces/queries/units';

type Province = Readonly<{ id: string; region: string | null }>;

/**
 * The indices of one province year by year, beside the plain mean of its region and of the country's provinces
 * and the figure published for the whole country; every edition loaded, whatever the day of the page.
 */
export function seriesOf(province: Province, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    with unit as ${unitsOn(day)}
    select o."indicatorCode" as indicator, o.component, o.year, e.scheme,
      max(e."nameVi") as "nameVi", max(e."nameEn") as "nameEn",
      (max(o.value) filter (where o."provinceId" = ${province.id}::uuid))::float8 as value,
      max(o.rank) filter (where o."provinceId" = ${province.id}::uuid) as rank,
      max(o."rankOf") filter (where o."provinceId" = ${province.id}::uuid) as "rankOf",
      (avg(o.value) filter (where u.region = ${province.region}))::float8 as "regionMean",
      (avg(o.value) filter (where u.id is not null))::float8 as "provinceMean",
      (count(o.value) filter (where u.id is not null))::int as "provinceCount",
      (max(o.value) filter (where o."provinceId" is null))::float8 as national,
      max(o.source) filter (where o."provinceId" = ${province.id}::uuid) as source,
      bool_or(o.evidence = 'derived') as "isDerived"
    from published."Observation" o
    join published."IndicatorEdition" e on e.id = o."editionId"
    left join unit u on u.id = o."provinceId"
    where (o."indicatorCode", o.component) in (
      ('PAPI', 'total'), ('PAPI', 'quan_tri_dien_tu'), ('DTI', 'total'),
      ('PCI', 'total'), ('PAR', 'total'), ('SIPAS', 'total'), ('ICT-EGOV', 'total'), ('GRDP-GROWTH', 'total')
    )
    group by o."indicatorCode", o.component, o.year, e.scheme
    order by o."indicatorCode", o.component, o.year`;
}
