import { z } from 'zod';
import { id, seenField } from '@/lib/features/reporting/schema/field';

/**
 * The key is made when the check page is shown: a second click or a retry carries the same one. The digest and the
 * versions are those of the draft on that page: what is sent is what was seen.
 */
export const submitSchema = z.strictObject({
  reportId: id,
  idempotencyKey: z.uuid(),
  digest: z.string({ error: 'form.incomplete' }).regex(/^[0-9a-f]{64}$/),
  items: seenField('form.incomplete'),
});

export type SubmitInput = z.output<typeof submitSchema>;
