import { z } from 'zod';
import { silent, type Distribution } from '@/lib/features/programme/model/task';
import { Confidence, CountsAs, Metric, Pillar, Provenance } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

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
  provinces: z.int().nullable(),
  completed_on_time: z.int().nullable(),
  completed_late: z.int().nullable(),
  half_or_more: z.int().nullable(),
  below_half: z.int().nullable(),
  not_applicable: z.int().nullable(),
  no_figure: z.int().nullable(),
  not_reported: z.int().nullable(),
});

export type OpenTask = z.infer<typeof openTask>;

export const taskSorts = ['number', 'pillar', 'due'] as const;

export type AskedTasks = Readonly<{
  year?: number | undefined;
  pillar?: Pillar | undefined;
  provenance?: Provenance | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;

/** How the provinces are distributed over a task, as columns of its row. */
export type OpenDistribution = Pick<
  OpenTask,
  | 'provinces'
  | 'completed_on_time'
  | 'completed_late'
  | 'half_or_more'
  | 'below_half'
  | 'not_applicable'
  | 'no_figure'
  | 'not_reported'
>;

/** The counts of a task as of a day; blank, not zero, where nothing was published or the task was not followed. */
export function openDistribution(task: Distribution | undefined): OpenDistribution {
  if (task === undefined) return untold;
  return {
    provinces: task.provinces,
    completed_on_time: task.done,
    completed_late: task.late,
    half_or_more: task.high,
    below_half: task.low,
    not_applicable: task.notApplicable,
    no_figure: task.unavailable,
    not_reported: silent(task),
  };
}

const untold: OpenDistribution = {
  provinces: null,
  completed_on_time: null,
  completed_late: null,
  half_or_more: null,
  below_half: null,
  not_applicable: null,
  no_figure: null,
  not_reported: null,
};
