import type { Answer } from '@/lib/features/reporting/model/answer';

/** The fields in which two answers can differ, in the order in which they are shown; `reply` speaks of one round only. */
export const comparedFields = [
  'valueStatus',
  'percent',
  'value',
  'completedOn',
  'note',
  'obstacle',
  'proposal',
  'documentIds',
] as const;

export type ComparedField = (typeof comparedFields)[number];

export type FieldValue = string | number | null | readonly string[];

export type FieldChange = Readonly<{ field: ComparedField; before: FieldValue; after: FieldValue }>;

function key(value: FieldValue): string {
  return JSON.stringify(typeof value === 'object' && value !== null ? [...value].sort() : value);
}

/** What changed from one answer to the next, field by field; the order of evidence does not matter. */
export function differences(before: Answer, after: Answer): readonly FieldChange[] {
  return comparedFields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((change) => key(change.before) !== key(change.after));
}

/** Of the fields a remark names those at which it still stands: what was sent is unchanged there and nobody replied. */
export function stillAsked(
  fields: readonly ComparedField[],
  { sent, draft }: Readonly<{ sent: Answer; draft: Answer }>,
): readonly ComparedField[] {
  if (draft.reply !== null && draft.reply !== sent.reply) return [];
  const changed = differences(sent, draft).map(({ field }) => field);
  return fields.filter((field) => !changed.includes(field));
}
