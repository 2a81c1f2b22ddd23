import { z } from 'zod';
import { longest } from '@/lib/features/task-sets/model/task-set';
import { id, textField, whole } from '@/lib/features/reporting/schema/field';

function needed(most: number, missing: string) {
  return textField(most).transform((text, context) => {
    if (text === null && context.issues.length === 0) context.addIssue({ code: 'custom', message: missing });
    return text ?? '';
  });
}

const year = z
  .string()
  .regex(/^20\d\d$/, { error: 'taskSets.yearWrong' })
  .transform(Number);

export const copyTaskSetSchema = z.strictObject({
  from: year,
  to: year,
  titleVi: needed(longest.title, 'taskSets.titleMissing'),
  titleEn: needed(longest.title, 'taskSets.titleMissing'),
  source: needed(longest.source, 'taskSets.sourceMissing'),
});

export const correctTaskSchema = z.strictObject({
  year,
  number: whole,
  /** How many corrections were there when the form was opened. */
  seen: whole,
  titleVi: needed(longest.title, 'taskSets.titleMissing'),
  titleEn: needed(longest.title, 'taskSets.titleMissing'),
  /** By how many percent a figure may change between two periods before the officer is asked why. */
  changeThreshold: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, { error: 'taskSets.thresholdWrong' })
    .transform(Number)
    .refine((percent) => percent <= 1000, { error: 'taskSets.thresholdWrong' }),
  /** The document that shows the task; blank for none. */
  documentId: id,
  source: needed(longest.source, 'taskSets.sourceMissing'),
});

export type CopyTaskSetInput = z.output<typeof copyTaskSetSchema>;
export type CorrectTaskInput = z.output<typeof correctTaskSchema>;
