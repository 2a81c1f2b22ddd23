import type { AssessmentFacts } from '@/lib/features/assessments/policy';
import type { Prisma } from '@/lib/generated/prisma/client';

/** What the policy decides on, of one assessment, and the addresses of what shows it. */
export const factsSelect = {
  ...{ id: true, provinceId: true, filedById: true, filedAt: true },
  answer: { select: { assessmentId: true } },
  withdrawal: { select: { assessmentId: true } },
  province: { select: { slug: true } },
  task: { select: { number: true } },
} satisfies Prisma.AssessmentSelect;

export type FactsRow = Prisma.AssessmentGetPayload<{ select: typeof factsSelect }>;

export function factsOf({ provinceId, filedById, answer, withdrawal }: FactsRow): AssessmentFacts {
  return { provinceId, filedById, isAnswered: answer !== null, isWithdrawn: withdrawal !== null };
}
