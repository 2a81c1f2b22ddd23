import { z } from 'zod';
import { verdicts } from '@/lib/features/assessments/model/assessment';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** An assessment as everybody may take it along, beside the official answer that was read. */
export const openAssessment = z.strictObject({
  id: z.uuid(),
  province: z.string(),
  province_name: z.string(),
  task: z.int().nullable(),
  task_year: z.int().nullable(),
  official_status: z.enum(ValueStatus).nullable(),
  official_percent: z.number().nullable(),
  official_period: z.string().nullable(),
  verdict: z.enum(verdicts),
  text: z.string(),
  sources: z.string(),
  filed_on: z.iso.date(),
  reply: z.string().nullable(),
  replied_on: z.iso.date().nullable(),
  withdrawn_on: z.iso.date().nullable(),
  withdrawn_because: z.string().nullable(),
  is_invented: z.boolean(),
});

export type OpenAssessment = z.infer<typeof openAssessment>;

export const assessmentSorts = ['filed', 'province', 'task'] as const;

export type AskedAssessments = Readonly<{
  province?: readonly string[] | undefined;
  task?: readonly number[] | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;
