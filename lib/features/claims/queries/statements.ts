import type { Statement } from '@/lib/features/claims/model/statement';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Everything on record that somebody stated: the three counts first, then by subject, oldest first. */
export function listStatements(_viewer: Viewer): Promise<readonly Statement[]> {
  return cached(
    ['statements'],
    [tag.claims],
    () => publicDb().$queryRaw<Statement[]>`
      select id, subject, type, numerator, denominator, value::float8 as value, "valueMax"::float8 as "valueMax",
        comparator, unit, "asOf"::text as "asOf", precision::text as precision, "asOfTextVi", "textVi", "textEn",
        "isQuote", publisher, source, confidence::text as confidence, note
      from published."Claim"
      order by (grouping is distinct from 'three-counts'),
        array_position(array['steering-committee', 'resolution', 'five-year-plan'], subject),
        (grouping is null), subject, "asOf", id`,
  );
}
