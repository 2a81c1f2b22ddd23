import { Prisma } from '@/lib/generated/prisma/client';
import type { Edition, Indicator } from '@/lib/features/indicators/model/indicator';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

export type IndicatorRow = Omit<Indicator, 'direction' | 'editions'> &
  Readonly<{ direction: string; editions: Edition[] }>;

/** Every index on record with its schemes and their parts, the index with the most figures first. */
export function listIndicators(_viewer: Viewer): Promise<readonly Indicator[]> {
  return cached(['indicators'], [tag.indicators], readIndicators);
}

async function readIndicators(): Promise<readonly Indicator[]> {
  return (await publicDb().$queryRaw<IndicatorRow[]>(indicatorRows)).map(toIndicator);
}

/** A row of the question; all on record say which way is better in one of two ways. */
export function toIndicator(row: IndicatorRow): Indicator {
  return { ...row, direction: row.direction === 'lower-is-better' ? 'lower' : 'higher' };
}

/** The question as a part of a larger one. */
export const indicatorRows = Prisma.sql`
    select i.code, i."nameVi", i."nameEn", i.publisher, i.unit, i.scale, i.direction,
      (select coalesce(json_agg(e order by e.scheme, e.component <> 'total', e.weight desc nulls last, e."nameVi"), '[]')
        from (
          select scheme, component, "nameVi", "nameEn", publisher, "yearFrom", "yearTo", "legalDocument",
            "legalDocumentDate"::text as "legalDocumentDate", weight::float8 as weight, "weightBasis", note
          from published."IndicatorEdition" where "indicatorCode" = i.code
        ) e) as editions
    from published."Indicator" i
    order by i.code not like 'DTI%',
      (select count(*) from published."Observation" o where o."indicatorCode" = i.code) desc, i.code`;
