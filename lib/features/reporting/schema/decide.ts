import { z } from 'zod';
import { id, textField } from '@/lib/features/reporting/schema/field';

const longestReason = 2000;
const mostTasks = 99;

const numbers = Array.from({ length: mostTasks }, (_, index) => index + 1);

const reasons = Object.fromEntries(numbers.map((number) => [`reason-${number}`, textField(longestReason)]));

/** One reason per item, in the field `reason-{task number}`; blank means the item is not returned. */
export const returnSchema = z.strictObject({ ...reasons, reportId: id, revisionId: id });

export const publishSchema = z.strictObject({ reportId: id, revisionId: id });

export type PublishInput = z.output<typeof publishSchema>;

export type ReturnInput = PublishInput &
  Readonly<{ remarks: readonly Readonly<{ task: number; reason: string }>[] }>;

/** The reasons that were given, by task number. */
export function remarksOf(form: Readonly<Record<string, unknown>>): ReturnInput['remarks'] {
  return numbers.flatMap((task) => {
    const reason = form[`reason-${task}`];
    return typeof reason === 'string' ? [{ task, reason }] : [];
  });
}
