import { z } from 'zod';
import { id } from '@/lib/features/reporting/schema/field';

/** The key is made when the check page is shown: a second click or a retry carries the same one. */
export const submitSchema = z.strictObject({ reportId: id, idempotencyKey: z.uuid() });

export type SubmitInput = z.output<typeof submitSchema>;
