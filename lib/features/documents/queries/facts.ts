import type { DocumentFacts } from '@/lib/features/documents/policy';
import type { Prisma } from '@/lib/generated/prisma/client';

const ofRevision = {
  select: { item: { select: { revision: { select: { decision: { select: { outcome: true } } } } } } },
} as const;

/** What the policy decides on, of one document. */
export const factsSelect = {
  provinceId: true,
  state: true,
  sentAt: true,
  editors: { select: { userId: true } },
  revisionEvidence: ofRevision,
  _count: {
    select: {
      ...{ itemEvidence: true, establishes: true, committeeFilings: true, taskSets: true },
      decisions: true,
    },
  },
} satisfies Prisma.DocumentSelect;

type FactsRow = Prisma.DocumentGetPayload<{ select: typeof factsSelect }>;

export function factsOf({ revisionEvidence, _count: count, ...row }: FactsRow): DocumentFacts {
  const outcomes = revisionEvidence.map(({ item }) => item.revision.decision?.outcome);
  const isHeld = outcomes.some((outcome) => outcome !== 'returned');
  const isSent = row.sentAt !== null;
  return {
    provinceId: row.provinceId,
    state: row.state,
    isSent,
    isHeld,
    isUsed: isHeld || count.itemEvidence + count.establishes + count.committeeFilings + count.taskSets > 0,
    wasSent: isSent || outcomes.length > 0 || count.decisions > 0,
    involvedIds: row.editors.map(({ userId }) => userId),
  };
}
