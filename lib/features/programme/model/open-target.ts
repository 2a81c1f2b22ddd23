import { z } from 'zod';
import { Confidence, EvidenceGrade } from '@/lib/generated/prisma/enums';
import { partialDay } from '@/lib/platform/api/partial-day';

/** A national target as everybody may take it along: what is to be reached, and the figures somebody stated of it. */
export const openTarget = z.strictObject({
  id: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  comparator: z.string().nullable(),
  due: z.string().nullable(),
  stated_on: z.string().nullable(),
  document_number: z.string().nullable(),
  baseline_value: z.number().nullable(),
  baseline_as_of: partialDay.nullable(),
  baseline_source: z.string().nullable(),
  latest_value: z.number().nullable(),
  latest_as_of: partialDay.nullable(),
  latest_source: z.string().nullable(),
  source: z.string().nullable(),
  evidence: z.enum(EvidenceGrade).nullable(),
  confidence: z.enum(Confidence).nullable(),
  note: z.string().nullable(),
});

export type OpenTarget = z.infer<typeof openTarget>;

export const targetSorts = ['due', 'unit'] as const;

export type AskedTargets = Readonly<{ sort?: string | undefined }>;
