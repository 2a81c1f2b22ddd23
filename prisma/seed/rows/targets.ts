import { badRow, type Placed } from '@/prisma/seed/files';
import type { Facts } from '@/prisma/seed/read';
import type { TargetRow } from '@/prisma/seed/shapes/programme';

/** A figure of a target is a statement of `claims.json`, so that it has a date and a source. */
function claimOf(row: Placed<TargetRow>, column: 'baseline_claim' | 'latest_claim', { claims }: Facts) {
  const id = row[column];
  const known = claims.some((claim) => claim.id === id && claim.type === 'reported');
  if (id !== null && !known) throw badRow(row, column, 'is no reported figure of claims.json');
  return id;
}

export const targetRows = (facts: Facts) =>
  facts.targets.map((row) => ({
    id: row.id,
    titleVi: row.title_vi,
    titleEn: row.title_en,
    value: row.value,
    unit: row.unit,
    comparator: row.comparator,
    due: row.due,
    statedOn: row.stated_on,
    documentNumber: row.document_number,
    scope: row.scope,
    source: row.source,
    evidence: row.evidence,
    confidence: row.confidence,
    note: row.note,
    noteVi: row.note_vi,
    baselineClaimId: claimOf(row, 'baseline_claim', facts),
    latestClaimId: claimOf(row, 'latest_claim', facts),
  }));
