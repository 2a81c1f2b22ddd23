import { z } from 'zod';
import { Confidence } from '@/lib/generated/prisma/enums';
import { partialDay } from '@/lib/platform/api/partial-day';
import type { IsoDay } from '@/lib/platform/day';

/** A steering committee as everybody may take it along: that it exists, and the decision where one was found. */
export const openCommittee = z.strictObject({
  province: z.string(),
  province_code: z.string(),
  province_name: z.string(),
  decision_document: z.string().nullable(),
  decision_number: z.string().nullable(),
  decision_issued_on: partialDay.nullable(),
  head_title: z.string().nullable(),
  valid_from: z.iso.date().nullable(),
  valid_to: z.iso.date().nullable(),
  source: z.string(),
  confidence: z.enum(Confidence).nullable(),
  detail_confidence: z.enum(Confidence).nullable(),
  note: z.string().nullable(),
});

export type OpenCommittee = z.infer<typeof openCommittee>;

export const committeeSorts = ['province', 'decision'] as const;

export type AskedCommittees = Readonly<{
  province?: readonly string[] | undefined;
  region?: string | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;
