import { z } from 'zod';
import { id } from '@/lib/features/reporting/schema/field';

/** The workbook that was looked at, by the hash of its content. */
export const writeWorkbookSchema = z.strictObject({
  reportId: id,
  file: z.string().regex(/^[0-9a-f]{64}$/),
});

export type WriteWorkbookInput = z.output<typeof writeWorkbookSchema>;
