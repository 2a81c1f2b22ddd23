import { Prisma } from '@/lib/generated/prisma/client';
import { coverageRows } from '@/lib/features/indicators/queries/coverage';
import { indicatorRows, toIndicator, type IndicatorRow } from '@/lib/features/indicators/queries/list';
import type { Atlas } from '@/lib/features/provinces/model/atlas';
import { taskNumberOf } from '@/lib/features/provinces/model/measure';
import { progressOn } from '@/lib/features/reporting/queries/standing';
import { taskRowsOn } from '@/lib/features/reporting/queries/task-record';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { listOf } from '@/lib/platform/db/list-of';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

type Row = Omit<Atlas, 'indicators'> & Readonly<{ indicators: IndicatorRow[] }>;

/**
 * What the national map and table are drawn from, in one question: the units of the day with their progress, those of
 * today's borders with their predecessors, which indices there are, and the rows of the measure asked for
 * (`task-7`, `papi`; none for another word).
 */
export function getAtlas(_viewer: Viewer, day: IsoDay, measure: string): Promise<Atlas> {
  const tags = [tag.national, tag.provinces, tag.reporting, tag.indicators, tag.tasks, tag.programme];
  return cached(['atlas', day, measure], tags, () => readAtlas(day, measure));
}

const nothing: Row = {
  ...{ provinces: [], current: [], indicators: [], coverage: [], observations: [], answers: [] },
};

async function readAtlas(day: IsoDay, measure: string): Promise<Atlas> {
  const task = taskNumberOf(measure);
  const rows = await publicDb().$queryRaw<Row[]>`
    select ${listOf(progressOn(day))} as provinces, ${listOf(unitsToday)} as current,
      ${listOf(indicatorRows)} as indicators, ${listOf(coverageRows)} as coverage,
      ${listOf(observationsOf(measure))} as observations,
      ${task === null ? Prisma.sql`'[]'::json` : listOf(taskRowsOn(task, day))} as answers`;
  const row = rows[0] ?? nothing;
  return { ...row, indicators: row.indicators.map(toIndicator) };
}

const unitsToday = Prisma.sql`
  select p.id, p.slug, v.code, v.name, v."nameEn", v.kind::text as kind, v.region,
    p."existsFrom"::text as "existsFrom",
    coalesce((select json_agg(l."fromId") from published."ReorganisationLink" l where l."toId" = p.id),
      json_build_array(p.id)) as "predecessorIds"
  from published."Province" p
  join published."ProvinceVersion" v on v."provinceId" = p.id and v."validTo" is null
  where p."existsTo" is null
  order by v.name collate "vi-x-icu"`;

/** Every year of the index an address names: `PAPI` with its `quan_tri_dien_tu` is `papi-quan-tri-dien-tu`. */
function observationsOf(measure: string): Prisma.Sql {
  return Prisma.sql`
    select component, "provinceId" as "unitId", year, value::float8 as value, rank, "rankOf", source,
      evidence::text as evidence, confidence::text as confidence, note
    from published."Observation" o
    where lower(o."indicatorCode") || case o.component when 'total' then ''
      else '-' || replace(o.component, '_', '-') end = ${measure}
    order by year, source, id`;
}
