import { z } from 'zod';
import { isIsoDay } from '@/lib/platform/day';
import { normalise } from '@/lib/platform/text';

/** Tidy text: NFC, no control characters, no spaces at the ends, never blank. */
export const text = z
  .string()
  .min(1, 'is blank')
  .refine((value) => normalise(value) === value, 'is not tidy text (NFC, no control characters)');

/** Blank means "not found": it becomes null, never anything else. */
export function orBlank<T>(schema: z.ZodType<T, string>) {
  return z.union([z.literal('').transform(() => null), schema]);
}

/** In JSON a missing figure is null; an empty note is the same. */
export const textOrNull = z.union([z.null(), z.literal('').transform(() => null), text]);

export const whole = z.string().regex(/^\d+$/, 'is not a whole number').transform(Number);
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'is not a decimal number');
export const year = z
  .string()
  .regex(/^(19|20)\d\d$/, 'is not a year')
  .transform(Number);
export const day = z.string().refine(isIsoDay, 'is not a day that exists');

const complete = { year: '-01-01', month: '-01', day: '' } as const;

/** A date as far as it is known: `2022-03-06`, `2022-09` or `2021`, as its first day and its precision. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is not a date')
  .transform((value) => {
    const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day';
    return { day: value + complete[precision], precision };
  })
  .refine((value) => isIsoDay(value.day), 'is not a day that exists');

export const provinceCode = z.string().regex(/^\d{2}$/, 'is not a two-digit code');
export const confidence = z.enum(['high', 'medium', 'low']);
export const evidence = z.enum(['found', 'recalled', 'derived', 'seed']);
