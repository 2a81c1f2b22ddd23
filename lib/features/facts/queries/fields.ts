import type { ClaimFields, MilestoneFields } from '@/lib/features/facts/model/fact';
import { isoDay } from '@/lib/platform/day';
import type { Prisma } from '@/lib/generated/prisma/client';

const changes = { _count: { select: { changes: true } } } as const;

export const claimSelect = {
  ...{ textVi: true, textEn: true, isQuote: true, numerator: true, denominator: true, value: true },
  ...{ asOf: true, precision: true, publisher: true, source: true },
  ...changes,
} as const satisfies Prisma.ClaimSelect;

export const milestoneSelect = {
  ...{ titleVi: true, titleEn: true, kind: true, date: true, precision: true },
  ...{ documentNumber: true, source: true },
  ...changes,
} as const satisfies Prisma.MilestoneSelect;

/** The fields of a claim as a record keeps them: days and numbers as JSON writes them. */
export function claimFieldsOf(row: Prisma.ClaimGetPayload<{ select: typeof claimSelect }>): ClaimFields {
  const { textVi, textEn, isQuote, numerator, denominator, value, asOf, precision, publisher, source } = row;
  return {
    ...{ textVi, textEn, isQuote, numerator, denominator, value: value === null ? null : Number(value) },
    ...{ asOf: asOf && isoDay(asOf), precision, publisher, source },
  };
}

/** The fields of a milestone as a record keeps them. */
export function milestoneFieldsOf(
  row: Prisma.MilestoneGetPayload<{ select: typeof milestoneSelect }>,
): MilestoneFields {
  const { titleVi, titleEn, kind, date, precision, documentNumber, source } = row;
  return { titleVi, titleEn, kind, date: date && isoDay(date), precision, documentNumber, source };
}
