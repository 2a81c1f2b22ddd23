import type { Grade } from '@/components/ui/evidence-grade';
import type { PublicDocument } from '@/lib/features/provinces/model/record';

const found = { high: 'found-high', medium: 'found-medium', low: 'found-low' } as const;

/** How sure one may be of a document, as its mark says it; found but not rated is medium (rule 3 of the data's README). */
export function gradeOf({ evidence, confidence }: Pick<PublicDocument, 'evidence' | 'confidence'>): Grade {
  if (evidence === 'filed') return 'filed';
  return evidence === 'recalled' || evidence === null ? 'recalled' : found[confidence ?? 'medium'];
}
