import { z } from 'zod';
import { longest, ownNumbers } from '@/lib/features/own-tasks/model/own-task';
import { dayField, id, neededText, textField, whole } from '@/lib/features/reporting/schema/field';
import { Metric, Pillar } from '@/lib/generated/prisma/enums';

const long = 'ownTasks.tooLong';

const dueOn = dayField().transform((day, context) => {
  if (day === null && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'ownTasks.dueMissing' });
  return day ?? '';
});

const pillar = z
  .enum(['', ...Object.values(Pillar)], { error: 'field.choose' })
  .transform((word) => (word === '' ? null : word));

const why = {
  source: neededText(longest.source, { missing: 'ownTasks.sourceMissing', long }),
  reason: neededText(longest.reason, { missing: 'ownTasks.reasonMissing', long }),
};

/** What can always be corrected later; the English title is the Vietnamese one where there is none. */
const told = {
  titleVi: neededText(longest.title, { missing: 'ownTasks.titleMissing', long }),
  titleEn: textField(longest.title, long),
  dueOn,
  pillar,
  ...why,
};

const number = z.string({ error: 'form.incomplete' }).transform((text, context) => {
  const { first, last } = ownNumbers;
  const typed = /^\s*(\d{1,3})\s*$/.exec(text)?.[1];
  const value = Number(typed);
  if (typed === undefined || value < first || value > last)
    context.addIssue({ code: 'custom', message: 'ownTasks.numberOutside' });
  return value;
});

const metric = z.enum(Metric, { error: 'ownTasks.metricMissing' });
const unit = textField(longest.unit, long);

type Measured = Readonly<{ metric?: Metric | undefined; unit?: string | null | undefined }>;

/** A count says in what it counts, and only a count does. */
function unitOfCount({ metric: by, unit: given }: Measured, context: z.RefinementCtx): void {
  const issue = (message: string) => {
    context.addIssue({ code: 'custom', path: ['unit'], message });
  };
  if (by === 'count' && given == null) issue('ownTasks.unitMissing');
  if (by !== 'count' && given != null) issue('ownTasks.unitOfCount');
}

const year = z
  .string({ error: 'form.incomplete' })
  .regex(/^20\d\d$/, { error: 'ownTasks.yearOutside' })
  .transform(Number);

/** A new task of a province for a year. */
export const addOwnTaskSchema = z
  .strictObject({ provinceId: id, year, number, ...told, metric, unit })
  .superRefine(unitOfCount);

/** Which task, and the version of it that was seen. */
const which = { taskId: id, seen: whole };

/** How a task reads anew; its number and measure only where the form asks for them, before anything was reported. */
export const correctOwnTaskSchema = z
  .strictObject({
    ...which,
    ...told,
    number: number.optional(),
    metric: metric.optional(),
    unit: unit.optional(),
  })
  .superRefine(unitOfCount);

export const endOwnTaskSchema = z.strictObject({ ...which, reason: told.reason });

/** A year's own tasks from those of the year before, all set by one document. */
export const copyOwnTasksSchema = z.strictObject({ provinceId: id, year, ...why });

export type AddOwnTaskInput = z.output<typeof addOwnTaskSchema>;
export type CorrectOwnTaskInput = z.output<typeof correctOwnTaskSchema>;
export type EndOwnTaskInput = z.output<typeof endOwnTaskSchema>;
export type CopyOwnTasksInput = z.output<typeof copyOwnTasksSchema>;
