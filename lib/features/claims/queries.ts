import { institutionOf, type Claim, type OwnCounts, type Statement } from '@/lib/features/claims/model';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Counts that somebody reported of committees, resolutions and five-year plans, oldest first. */
export function listInstitutionClaims(_viewer: Viewer): Promise<readonly Claim[]> {
  return cached(['institution-claims'], [tag.claims, tag.national], readClaims);
}

async function readClaims(): Promise<readonly Claim[]> {
  const rows = await publicDb().claim.findMany({
    where: { grouping: 'three-counts', type: 'reported' },
    select: {
      id: true,
      subject: true,
      numerator: true,
      denominator: true,
      asOf: true,
      precision: true,
      asOfTextVi: true,
      textVi: true,
      textEn: true,
      isQuote: true,
      publisher: true,
      source: true,
    },
    orderBy: [{ asOf: 'asc' }, { id: 'asc' }],
  });
  return rows.flatMap(({ subject, numerator, denominator, asOf, ...rest }) => {
    const institution = institutionOf(subject);
    if (institution === null || numerator === null || denominator === null) return [];
    return [{ ...rest, subject: institution, numerator, denominator, asOf: asOf && isoDay(asOf) }];
  });
}

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

/** The portal's own figures on subjects besides the three counts. */
export async function getOwnCounts(_viewer: Viewer): Promise<OwnCounts> {
  const [row] = await cached(
    ['own-counts'],
    [tag.programme, tag.tasks, tag.indicators],
    () => publicDb().$queryRaw<OwnCounts[]>`
      select
        (select count(*) from published."Task" t join published."TaskSet" s on s.id = t."setId"
          where s.year = 2022)::int as tasks,
        (select count(*) from published."Task" t join published."TaskSet" s on s.id = t."setId"
          where s.year = 2022 and t.provenance::text = 'verified')::int as "verifiedTasks",
        (select count(*) from published."Partner" where grouping = 'alliance')::int as allies,
        (select value::float8 from published."Observation"
          where "indicatorCode" = 'DTI' and component = 'total' and year = 2020 and "provinceId" is null) as dti2020,
        (select value::float8 from published."Observation"
          where "indicatorCode" = 'DTI' and component = 'total' and year = 2021 and "provinceId" is null) as dti2021`,
  );
  return row ?? { tasks: 0, verifiedTasks: 0, allies: 0, dti2020: null, dti2021: null };
}
