import { z } from 'zod';
import { id, textField } from '@/lib/features/reporting/schema/field';

const longestReason = 2000;
const mostTasks = 99;

const numbers = Array.from({ length: mostTasks }, (_, index) => index + 1);

const mark = z.enum(['accept', 'return']).optional();
const perTask = <T>(name: string, field: T): Record<string, T> =>
  Object.fromEntries(numbers.map((number) => [`${name}-${number}`, field]));

/** One form for both acts: each task's mark in `mark-{number}`, why it goes back in `reason-{number}`. */
export const decideSchema = z.strictObject({
  ...perTask('mark', mark),
  ...perTask('reason', textField(longestReason).optional()),
  reportId: id,
  revisionId: id,
  act: z.enum(['return', 'publish']),
});

/** Opening a published report again, with the reason that the province reads. */
export const reopenSchema = z.strictObject({
  reportId: id,
  revisionId: id,
  reason: textField(longestReason),
});

export type ReopenInput = z.output<typeof reopenSchema>;

/** Taking a report for oneself, and leaving it to the others. */
export const reserveSchema = z.strictObject({
  reportId: id,
  revisionId: id,
  act: z.enum(['reserve', 'release']),
});

export type PublishInput = Readonly<{ reportId: string; revisionId: string }>;

export type ReturnInput = PublishInput &
  Readonly<{ remarks: readonly Readonly<{ task: number; reason: string }>[] }>;

/** The tasks marked as going back, each with its reason as given; a reason without a mark counts for nothing. */
export function remarksOf(form: Readonly<Record<string, unknown>>): ReturnInput['remarks'] {
  return numbers.flatMap((task) => {
    const reason = form[`reason-${task}`];
    return form[`mark-${task}`] === 'return'
      ? [{ task, reason: typeof reason === 'string' ? reason : '' }]
      : [];
  });
}
