import { z } from 'zod';
import { Confidence, DatePrecision } from '@/lib/generated/prisma/enums';
import { partialDay } from '@/lib/platform/api/partial-day';

/** A claim as everybody may take it along: what somebody stated; our own count of its day stands in columns of its own. */
export const openClaim = z.strictObject({
  id: z.string(),
  grouping: z.string().nullable(),
  subject: z.string(),
  type: z.enum(['reported', 'goal']),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  value: z.number().nullable(),
  value_max: z.number().nullable(),
  comparator: z.enum(['eq', 'gt', 'lte', 'range', 'text']),
  unit: z.string().nullable(),
  as_of: partialDay.nullable(),
  precision: z.enum(DatePrecision).nullable(),
  as_of_text_vi: z.string().nullable(),
  text_vi: z.string(),
  text_en: z.string(),
  is_quote: z.boolean(),
  publisher: z.string().nullable(),
  source: z.string(),
  confidence: z.enum(Confidence).nullable(),
  note: z.string().nullable(),
  own_day: z.iso.date().nullable(),
  own_proven: z.int().nullable(),
  /** Of the proven, those whose document has no source that was found again. */
  own_unsourced: z.int().nullable(),
  own_undated: z.int().nullable(),
  own_later: z.int().nullable(),
  own_none: z.int().nullable(),
});

export type OpenClaim = z.infer<typeof openClaim>;

export const claimSorts = ['date', 'subject', 'publisher'] as const;

export type AskedClaims = Readonly<{
  subject?: readonly string[] | undefined;
  grouping?: string | undefined;
  type?: 'reported' | 'goal' | undefined;
  date?: string | undefined;
  sort?: string | undefined;
}>;
