import { z } from 'zod';
import type { Locale } from '@/lib/i18n/locale';
import { parseDay } from '@/lib/features/reporting/model/day';
import { parseNumber, type Typed } from '@/lib/features/reporting/model/number';
import { normalise } from '@/lib/platform/text';

type Refine<T> = (typed: Typed<T>, context: z.RefinementCtx) => T | null;

function orIssue<T>(key: string): Refine<T> {
  return (typed, context) => {
    if (typed.kind === 'value') return typed.value;
    if (typed.kind === 'malformed') context.addIssue({ code: 'custom', message: key });
    return null;
  };
}

/** An id as it came: a text that is no id is answered by the command like one that does not exist. */
export const id = z.string().max(64);

/**
 * A number as typed in the page's language; blank is null, never 0, and so is absent: a closed part of a form is not
 * sent.
 */
export function numberField(locale: Locale) {
  const check = orIssue<number>('reporting.numberMalformed');
  return z
    .string()
    .max(60, { error: 'reporting.numberMalformed' })
    .optional()
    .transform((text, context) => check(parseNumber((text ?? '').replace(/%\s*$/, ''), locale), context));
}

/** A day, `16/12/2022` or `2022-12-16`; blank and absent are null. */
export function dayField() {
  const check = orIssue<string>('reporting.dayMalformed');
  return z
    .string()
    .max(40, { error: 'reporting.dayMalformed' })
    .optional()
    .transform((text, context) => check(parseDay(text ?? ''), context));
}

/**
 * Text of at most `most` characters once normalised (NFC, no control or bidirectional characters); blank is null.
 * A form always sends its texts, so an absent one is refused: it would erase what stands there.
 */
export function textField(most: number) {
  return z
    .string()
    .max(most * 4, { error: 'reporting.textTooLong' })
    .transform((text, context) => {
      const tidy = normalise(text);
      if (tidy === null) context.addIssue({ code: 'custom', message: 'field.characters' });
      else if (tidy.length > most) context.addIssue({ code: 'custom', message: 'reporting.textTooLong' });
      return tidy === null || tidy === '' ? null : tidy;
    });
}

/** A small whole number written in digits: a task's number, a version. */
export const whole = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
