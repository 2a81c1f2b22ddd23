import { z } from 'zod';

export const remindSchema = z.strictObject({
  period: z.string().max(10),
  /** Slug of the region looked at; blank is the whole country. */
  region: z.string().max(60),
});

export type RemindInput = z.output<typeof remindSchema>;
