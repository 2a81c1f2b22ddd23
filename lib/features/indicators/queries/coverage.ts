import { Prisma } from '@/lib/generated/prisma/client';
import type { YearCoverage } from '@/lib/features/indicators/model/coverage';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/**
 * How much is known of every component in every year. The units a figure speaks of are those that existed at the end
 * of its year, or those the ranking was published for when they were made later (DTI 2024: the 34 of July 2025).
 */
export function listCoverage(_viewer: Viewer): Promise<readonly YearCoverage[]> {
  return cached(['indicator-coverage'], [tag.indicators, tag.programme, tag.provinces], readCoverage);
}

function readCoverage(): Promise<readonly YearCoverage[]> {
  return publicDb().$queryRaw<YearCoverage[]>(coverageRows);
}

/** The question as a part of a larger one. */
export const coverageRows = Prisma.sql`
    with held as (
      select o."indicatorCode" as indicator, o.component, o.year, e.scheme,
        least(greatest(max(p."existsFrom"), make_date(o.year, 12, 31)), min(p."existsTo") - 1) as day,
        count(*)::int as figures,
        (count(o.value) filter (where p.id is not null))::int as values,
        (count(o.rank) filter (where p.id is not null))::int as ranks,
        (avg(o.value) filter (where p.id is not null))::float8 as mean,
        (min(o.value) filter (where p.id is not null))::float8 as low,
        (max(o.value) filter (where p.id is not null))::float8 as high,
        (max(o.value) filter (where p.id is null))::float8 as national
      from published."Observation" o
      join published."IndicatorEdition" e on e.id = o."editionId"
      left join published."Province" p on p.id = o."provinceId"
      group by o."indicatorCode", o.component, o.year, e.scheme
    )
    select h.indicator, h.component, h.year, h.scheme, h.day::text as "unitsDay", h.figures, h.values, h.ranks, h.mean, h.low,
      h.high, h.national,
      (select count(*)::int from published."Province" p
        where p."existsFrom" <= h.day and (p."existsTo" is null or p."existsTo" > h.day)) as units,
      (select m.date::text from published."Milestone" m where m.id = lower(h.indicator) || '-' || h.year)
        as "publishedOn"
    from held h
    order by h.indicator, h.component, h.year`;
