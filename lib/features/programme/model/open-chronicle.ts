import { z } from 'zod';
import { EvidenceGrade } from '@/lib/generated/prisma/enums';
import { partialDay } from '@/lib/platform/api/partial-day';

/** `MM-DD` of every year. */
const yearly = z.string().regex(/^\d{2}-\d{2}$/);

/** A milestone of the programme as everybody may take it along; what returns every year has no date of its own. */
export const openMilestone = z.strictObject({
  id: z.string(),
  date: partialDay.nullable(),
  recurs_on: yearly.nullable(),
  kind: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  document: z.string().nullable(),
  document_number: z.string().nullable(),
  in_force_on: z.iso.date().nullable(),
  source: z.string(),
  evidence: z.enum(EvidenceGrade).nullable(),
  note_vi: z.string().nullable(),
  note_en: z.string().nullable(),
});

export type OpenMilestone = z.infer<typeof openMilestone>;

/** The digital transformation day of the country, whose `province` is blank, or of one province. */
export const openDay = z.strictObject({
  province: z.string().nullable(),
  province_name: z.string().nullable(),
  recurs_on: yearly.nullable(),
  decision_number: z.string().nullable(),
  decided_on: z.iso.date().nullable(),
  source: z.string(),
});

export type OpenDay = z.infer<typeof openDay>;

export const milestoneSorts = ['date', 'kind'] as const;
export const daySorts = ['recurs', 'decided'] as const;

export type AskedChronicle = Readonly<{ sort?: string | undefined }>;
