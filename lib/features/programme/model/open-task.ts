import { z } from 'zod';
import { Confidence, CountsAs, Metric, Pillar, Provenance } from '@/lib/generated/prisma/enums';

/** A task as everybody may take it along; a candidate is not an official task, and says so in `provenance`. */
export const openTask = z.strictObject({
  year: z.int(),
  number: z.int(),
  code: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  short_vi: z.string(),
  short_en: z.string(),
  provenance: z.enum(Provenance),
  pillar: z.enum(Pillar),
  lead_province: z.string().nullable(),
  metric: z.enum(Metric),
  unit_vi: z.string(),
  unit_en: z.string(),
  target: z.number().nullable(),
  due_on: z.iso.date(),
  is_due_assumed: z.boolean(),
  evidence_expected_vi: z.string().nullable(),
  proves_as: z.enum(CountsAs),
  title_basis: z.string(),
  key_task_2018: z.string().nullable(),
  set_document: z.string().nullable(),
  set_document_number: z.string().nullable(),
  sources: z.array(z.string()),
  confidence: z.enum(Confidence).nullable(),
  note: z.string().nullable(),
});

export type OpenTask = z.infer<typeof openTask>;

export const taskSorts = ['number', 'pillar', 'due'] as const;

export type AskedTasks = Readonly<{
  year?: number | undefined;
  pillar?: Pillar | undefined;
  provenance?: Provenance | undefined;
  sort?: string | undefined;
}>;
