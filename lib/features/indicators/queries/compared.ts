import type { ProvinceFigure } from '@/lib/features/indicators/model/comparable';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every figure on record of some provinces: totals first, then parts, in the order of the indices. */
export function listComparedFigures(
  _viewer: Viewer,
  provinceIds: readonly string[],
): Promise<readonly ProvinceFigure[]> {
  return cached(
    ['compared-figures', provinceIds.toSorted().join(',')],
    [tag.indicators],
    () => publicDb().$queryRaw<ProvinceFigure[]>`
      select o."indicatorCode" as indicator, o.component, e."nameVi", e."nameEn", i.unit, o.year, o."provinceId",
        o.value::float8 as value, o.rank, o."rankOf", o.source, coalesce(o.evidence = 'derived', false) as "isDerived",
        o.note
      from published."Observation" o
      join published."IndicatorEdition" e on e.id = o."editionId"
      join published."Indicator" i on i.code = o."indicatorCode"
      where o."provinceId" = any(${[...provinceIds]}::uuid[])
      order by o."indicatorCode", o.component <> 'total', o.component, o.year, o.source`,
  );
}
