import { z } from 'zod';
import { id, textField } from '@/lib/features/reporting/schema/field';

export const withdrawFilingSchema = z.strictObject({ filingId: id });

/** Published, or returned with a reason. */
export const decideFilingSchema = z
  .strictObject({
    filingId: id,
    outcome: z.enum(['published', 'returned'], { error: 'field.choose' }),
    reason: textField(2000),
  })
  .superRefine(({ outcome, reason }, context) => {
    if (outcome === 'returned' && reason === null)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'documents.reasonMissing' });
  });

export type WithdrawFilingInput = z.output<typeof withdrawFilingSchema>;
export type DecideFilingInput = z.output<typeof decideFilingSchema>;
