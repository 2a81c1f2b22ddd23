import type { Confidence, EvidenceGrade } from '@/lib/generated/prisma/enums';

/** How a document is known, from the surest on. */
export const grades = ['filed', 'found-high', 'found-medium', 'found-low', 'unsourced'] as const;

export type Grade = (typeof grades)[number];

type Known = Readonly<{ evidence: EvidenceGrade | null; confidence: Confidence | null }>;

const found = { high: 'found-high', medium: 'found-medium', low: 'found-low' } as const;

/**
 * How sure one may be of a document, the one rule for pages, maps, counts, citations and open data: filed by a province
 * and reviewed; found in a public source, as surely as it was rated (not rated is medium, rule 3 of the data's README);
 * or known of without a source that was found again (`recalled`, or no label), however it was rated. Such a document
 * counts by its date like any other, and every count that holds one says how many it holds.
 */
export function gradeOf({ evidence, confidence }: Known): Grade {
  if (evidence === 'filed') return 'filed';
  return evidence === 'recalled' || evidence === null ? 'unsourced' : found[confidence ?? 'medium'];
}
