import { z } from 'zod';
import { longest } from '@/lib/features/task-sets/model/task-set';
import { id, neededText, whole } from '@/lib/features/reporting/schema/field';

const title = neededText(longest.title, { missing: 'taskSets.titleMissing' });
const source = neededText(longest.source, { missing: 'taskSets.sourceMissing' });

const year = z
  .string()
  .regex(/^20\d\d$/, { error: 'taskSets.yearWrong' })
  .transform(Number);

export const copyTaskSetSchema = z.strictObject({
  from: year,
  to: year,
  titleVi: title,
  titleEn: title,
  source,
});

export const correctTaskSchema = z.strictObject({
  year,
  number: whole,
  /** How many corrections were there when the form was opened. */
  seen: whole,
  titleVi: title,
  titleEn: title,
  /** By how many percent a figure may change between two periods before the officer is asked why. */
  changeThreshold: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, { error: 'taskSets.thresholdWrong' })
    .transform(Number)
    .refine((percent) => percent <= 1000, { error: 'taskSets.thresholdWrong' }),
  /** The document that shows the task; blank for none. */
  documentId: id,
  source,
});

export type CopyTaskSetInput = z.output<typeof copyTaskSetSchema>;
export type CorrectTaskInput = z.output<typeof correctTaskSchema>;
