import type { Claim } from '@/lib/features/claims/model/claim';
import { institutionOf } from '@/lib/features/claims/model/institution';
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
