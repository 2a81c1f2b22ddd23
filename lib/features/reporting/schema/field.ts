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

/** What a form always sends, blank or not. Blank clears what stands there, so what is absent is refused. */
const sent = z.string({ error: 'form.incomplete' });

/** A number as typed in the page's language; blank is null, never 0. */
export function numberField(locale: Locale) {
  const check = orIssue<number>('reporting.numberMalformed');
  return sent
    .max(60, { error: 'reporting.numberMalformed' })
    .transform((text, context) => check(parseNumber(text.replace(/%\s*$/, ''), locale), context));
}

/** A day, `16/12/2022` or `2022-12-16`; blank is null. */
export function dayField() {
  const check = orIssue<string>('reporting.dayMalformed');
  return sent
    .max(40, { error: 'reporting.dayMalformed' })
    .transform((text, context) => check(parseDay(text), context));
}

/**
 * Text of at most `most` characters once normalised (NFC, no control or bidirectional characters); blank is null. `long`
 * is the key of what is said of a longer one.
 */
export function textField(most: number, long = 'reporting.textTooLong') {
  return sent.transform((text, context) => {
    // What is far too long is not even read.
    const tidy = text.length > most * 4 ? text : normalise(text);
    if (tidy === null) context.addIssue({ code: 'custom', message: 'field.characters' });
    else if (tidy.length > most) {
      const params = { limit: most, over: tidy.length - most };
      context.addIssue({ code: 'custom', message: long, params });
    }
    return tidy === null || tidy === '' ? null : tidy;
  });
}

/** Text that must not be blank, otherwise like `textField`; says its own words where it is missing or too long. */
export function neededText(most: number, says: Readonly<{ missing?: string; long?: string }> = {}) {
  return textField(most, says.long).transform((text, context) => {
    if (text === null && context.issues.length === 0)
      context.addIssue({ code: 'custom', message: says.missing ?? 'field.required' });
    return text ?? '';
  });
}

/** Items with the version that was seen, each as `number:version`: one, several, or all of a report. */
export function seenField(missing: string) {
  const seen = z
    .string()
    .regex(/^\d{1,4}:\d{1,9}$/)
    .transform((text) => {
      const [task = '', version = ''] = text.split(':');
      return { task: Number(task), version: Number(version) };
    });
  return z.array(seen).min(1, { error: missing }).max(200);
}

/** A small whole number written in digits: a task's number, a version. */
export const whole = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/**
 * Ticked boxes, at most `most` ids. A box that is not ticked sends nothing, so the form sends one blank beside them:
 * without it nobody said that none is ticked.
 */
export function tickedField(most: number, tooMany: string) {
  return z
    .array(id)
    .min(1, { error: 'form.incomplete' })
    .transform((all, context) => {
      const ticked = all.filter((each) => each !== '');
      if (ticked.length > most) context.addIssue({ code: 'custom', message: tooMany });
      return ticked;
    });
}
