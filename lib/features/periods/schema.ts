import { z } from 'zod';
import { PeriodKind } from '@/lib/generated/prisma/enums';
import { isPeriodCode } from '@/lib/features/reporting/model/id';
import { dayField } from '@/lib/features/reporting/schema/field';

const code = z.string().max(8).refine(isPeriodCode, { error: 'form.unexpected' });

/** A day that must be there, as people type it. */
const day = dayField().transform((typed, context) => {
  if (typed === null && context.issues.length === 0)
    context.addIssue({ code: 'custom', message: 'field.required' });
  return typed ?? '';
});

/** The four dates as they stood on the page; kept in the record of the act. */
const seen = z.string({ error: 'form.incomplete' }).regex(/^[\d -]{0,60}$/);

export const planYearSchema = z.strictObject({
  year: z
    .string()
    .regex(/^(19|20)\d\d$/)
    .transform(Number),
  kind: z.enum(PeriodKind),
});

export const changeDatesSchema = z.strictObject({
  code,
  seen,
  opensOn: day,
  cutOffOn: day,
  dueOn: day,
  locksOn: day,
});

export const periodSchema = z.strictObject({ code, seen });

export type PlanYearInput = z.output<typeof planYearSchema>;
export type ChangeDatesInput = z.output<typeof changeDatesSchema>;
export type PeriodInput = z.output<typeof periodSchema>;
