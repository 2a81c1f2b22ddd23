import type { LastFigure } from '@/lib/features/indicators/model/last-figure';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The newest DTI and PAPI totals of each unit, of whatever year; none for a unit without any. */
export function listLastFigures(_viewer: Viewer, units: readonly string[]): Promise<readonly LastFigure[]> {
  const ids = units.toSorted();
  return cached(
    ['last-figures', ...ids],
    [tag.indicators],
    () => publicDb().$queryRaw<LastFigure[]>`
      select distinct on (o."provinceId", o."indicatorCode") o."provinceId", o."indicatorCode" as indicator, o.year,
        o.value::float8 as value, o.rank, o."rankOf"
      from published."Observation" o
      where o."provinceId" = any(${ids}::uuid[]) and o."indicatorCode" in ('DTI', 'PAPI') and o.component = 'total'
      order by o."provinceId", o."indicatorCode", o.year desc`,
  );
}
