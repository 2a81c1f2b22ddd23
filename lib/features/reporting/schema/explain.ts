import { z } from 'zod';
import { longestExplanation } from '@/lib/features/reporting/model/limits';
import { id, textField, whole } from '@/lib/features/reporting/schema/field';

/** One sentence on what the rules ask of an item; blank takes it back. */
export const explainSchema = z.strictObject({
  reportId: id,
  task: whole,
  version: whole,
  explanation: textField(longestExplanation),
});

export type ExplainInput = z.output<typeof explainSchema>;
