import { z } from 'zod';
import { comparedFields, type ComparedField } from '@/lib/features/reporting/model/difference';
import { longestMessage } from '@/lib/features/reporting/model/limits';
import { id, textField } from '@/lib/features/reporting/schema/field';

const longestReason = 2000;
const mostTasks = 99;

const numbers = Array.from({ length: mostTasks }, (_, index) => index + 1);

const mark = z.enum(['accept', 'return']).optional();
const perTask = <T>(name: string, field: T): Record<string, T> =>
  Object.fromEntries(numbers.map((number) => [`${name}-${number}`, field]));

/**
 * One form for all acts: each task's mark in `mark-{number}`, why it goes back in `reason-{number}`, of what in
 * `fields-{number}`, and what is said of it in `message-{number}`, sent by the act `say-{number}`;
 * `see` marks the clean unchanged items as seen, and the act `stay` is none.
 */
export const decideSchema = z.strictObject({
  ...perTask('mark', mark),
  ...perTask('reason', textField(longestReason).optional()),
  ...perTask('fields', z.array(z.enum(comparedFields)).max(comparedFields.length).optional()),
  ...perTask('message', textField(longestMessage).optional()),
  reportId: id,
  revisionId: id,
  act: z.string().regex(/^(?:stay|see|return|publish|say-[1-9]\d?)$/),
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
  Readonly<{
    remarks: readonly Readonly<{ task: number; reason: string; fields?: readonly ComparedField[] }>[];
  }>;

function tickedIn(given: unknown): readonly ComparedField[] {
  return comparedFields.filter((field) => Array.isArray(given) && given.includes(field));
}

/** The tasks marked as going back, each with its reason as given; a reason without a mark counts for nothing. */
export function remarksOf(form: Readonly<Record<string, unknown>>): ReturnInput['remarks'] {
  return numbers.flatMap((task) => {
    const reason = form[`reason-${task}`];
    return form[`mark-${task}`] === 'return'
      ? [{ task, reason: typeof reason === 'string' ? reason : '', fields: tickedIn(form[`fields-${task}`]) }]
      : [];
  });
}
