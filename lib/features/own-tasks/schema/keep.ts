import { z } from 'zod';
import { longest, ownNumbers } from '@/lib/features/own-tasks/model/own-task';
import { dayField, id, textField, whole } from '@/lib/features/reporting/schema/field';
import { Metric, Pillar } from '@/lib/generated/prisma/enums';

function needed(most: number) {
  return textField(most, 'ownTasks.tooLong').transform((text, context) => {
    if (text === null && context.issues.length === 0)
      context.addIssue({ code: 'custom', message: 'field.required' });
    return text ?? '';
  });
}

const dueOn = dayField().transform((day, context) => {
  if (day === null && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'field.required' });
  return day ?? '';
});

const pillar = z
  .enum(['', ...Object.values(Pillar)], { error: 'field.choose' })
  .transform((word) => (word === '' ? null : word));

/** What can be corrected later; the English title is the Vietnamese one where there is none. */
const told = {
  titleVi: needed(longest.title),
  titleEn: textField(longest.title, 'ownTasks.tooLong'),
  dueOn,
  pillar,
  source: needed(longest.source),
  reason: needed(longest.reason),
};

const number = z.string({ error: 'form.incomplete' }).transform((text, context) => {
  const { first, last } = ownNumbers;
  const typed = /^\s*(\d{1,3})\s*$/.exec(text)?.[1];
  const value = Number(typed);
  if (typed === undefined || value < first || value > last)
    context.addIssue({ code: 'custom', message: 'ownTasks.numberOutside' });
  return value;
});

/** A new task of a province; a count says in what it counts. */
export const addOwnTaskSchema = z
  .strictObject({
    provinceId: id,
    number,
    ...told,
    metric: z.enum(Metric, { error: 'field.choose' }),
    unit: textField(longest.unit, 'ownTasks.tooLong'),
  })
  .superRefine(({ metric, unit }, context) => {
    const issue = (message: string) => {
      context.addIssue({ code: 'custom', path: ['unit'], message });
    };
    if (metric === 'count' && unit === null) issue('ownTasks.unitMissing');
    if (metric !== 'count' && unit !== null) issue('ownTasks.unitOfCount');
  });

/** Which task, and the version of it that was seen. */
const which = { taskId: id, seen: whole };

export const correctOwnTaskSchema = z.strictObject({ ...which, ...told });

export const endOwnTaskSchema = z.strictObject({ ...which, reason: told.reason });

export type AddOwnTaskInput = z.output<typeof addOwnTaskSchema>;
export type CorrectOwnTaskInput = z.output<typeof correctOwnTaskSchema>;
export type EndOwnTaskInput = z.output<typeof endOwnTaskSchema>;
