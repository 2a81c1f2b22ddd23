import { z } from 'zod';
import { Metric, Pillar, ValueStatus } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** A province's own task with its newest published answer, as everybody may take it along; no national figure has it. */
export const openOwnTask = z.strictObject({
  province: z.string(),
  province_name: z.string(),
  year: z.int(),
  number: z.int(),
  title_vi: z.string(),
  title_en: z.string(),
  pillar: z.enum(Pillar).nullable(),
  metric: z.enum(Metric),
  unit_vi: z.string().nullable(),
  due_on: z.iso.date(),
  set_by: z.string(),
  ended_on: z.iso.date().nullable(),
  period: z.string(),
  value_status: z.enum(ValueStatus),
  percent: z.number().nullable(),
  value: z.number().nullable(),
  completed_on: z.iso.date().nullable(),
  is_invented: z.boolean(),
});

export type OpenOwnTask = z.infer<typeof openOwnTask>;

export const ownTaskSorts = ['province', 'number', 'due'] as const;

export type AskedOwnTasks = Readonly<{
  province?: readonly string[] | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;
