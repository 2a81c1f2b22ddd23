import type { Observation } from '@/lib/features/indicators/model/observation';
import type { Unit } from '@/lib/features/provinces/model/unit';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every figure of an index in a year, of all its components, as published or derived. */
export function listObservations(
  _viewer: Viewer,
  indicator: string,
  year: number,
): Promise<readonly Observation[]> {
  return cached(
    ['observations', indicator, String(year)],
    [tag.indicators, tag.indicator(indicator)],
    () => publicDb().$queryRaw<Observation[]>`
      select component, "provinceId" as "unitId", value::float8 as value, rank, "rankOf", source,
        evidence::text as evidence, confidence::text as confidence, note
      from published."Observation"
      where "indicatorCode" = ${indicator} and year = ${year}::int
      order by component, source, id`,
  );
}

/** The units of a ranking as they were named on a day of it: 63, or the 34 of July 2025. */
export function listRankedUnits(_viewer: Viewer, day: IsoDay): Promise<readonly Unit[]> {
  return cached(
    ['ranked-units', day],
    [tag.provinces],
    () => publicDb().$queryRaw<Unit[]>`
      select p.id, p.slug, v.code, v.name, v."nameEn", v.kind::text as kind, v.region
      from published."Province" p
      join published."ProvinceVersion" v on v."provinceId" = p.id
        and v."validFrom" <= ${day}::date and (v."validTo" is null or v."validTo" > ${day}::date)
      where p."existsFrom" <= ${day}::date and (p."existsTo" is null or p."existsTo" > ${day}::date)
      order by v.name collate "vi-x-icu"`,
  );
}
