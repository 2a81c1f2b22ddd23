import type { Answer } from '@/lib/features/reporting/model/answer';
import { comparedFields } from '@/lib/features/reporting/model/difference';

/** The fields of an answer of which two versions can be kept. */
export const answerFields = [...comparedFields, 'reply'] as const satisfies readonly (keyof Answer)[];

export type AnswerField = (typeof answerFields)[number];

/** What was typed, but for the fields in which the saved version was preferred. */
export function mergeTaken(typed: Answer, saved: Answer, taken: readonly AnswerField[]): Answer {
  return { ...typed, ...Object.fromEntries(taken.map((field) => [field, saved[field]])) };
}
