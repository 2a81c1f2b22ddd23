import type { DocumentKind } from '@/lib/generated/prisma/enums';

/** The kinds by which a committee is established: a decision, never a resolution or a plan that names one. */
const kinds: readonly DocumentKind[] = ['committee_decision', 'decision'];

export function isDecision(kind: DocumentKind): boolean {
  return kinds.includes(kind);
}
