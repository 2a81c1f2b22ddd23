import { z } from 'zod';
import { Pillar, Provenance, ValueStatus } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** A published answer as everybody may take it along: a figure, or the reason there is none. */
export const openProgress = z.strictObject({
  year: z.int(),
  period: z.string(),
  province: z.string(),
  province_code: z.string(),
  province_name: z.string(),
  region: z.string().nullable(),
  task: z.int(),
  task_code: z.string(),
  provenance: z.enum(Provenance),
  pillar: z.enum(Pillar),
  value_status: z.enum(ValueStatus),
  percent: z.number().nullable(),
  value: z.number().nullable(),
  unit_vi: z.string(),
  unit_en: z.string(),
  completed_on: z.iso.date().nullable(),
  note: z.string().nullable(),
  decided_on: z.iso.date(),
  receipt: z.string(),
  is_invented: z.boolean(),
});

export type OpenProgress = z.infer<typeof openProgress>;

export const progressSorts = ['province', 'task', 'period', 'percent', 'completed'] as const;

/** What is asked of the published answers of one year's tasks, as decided by a day. */
export type AskedProgress = Readonly<{
  year?: number | undefined;
  /** `latest`, `all`, or the code of a period. */
  period: string;
  province?: readonly string[] | undefined;
  region?: string | undefined;
  task?: readonly number[] | undefined;
  provenance?: Provenance | undefined;
  'value-status'?: ValueStatus | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;
