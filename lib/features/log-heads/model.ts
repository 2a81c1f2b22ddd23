import { z } from 'zod';

/** The newest event of the audit log as it was once on a day, as everybody may take it along. */
export const openLogHead = z.strictObject({
  day: z.iso.date(),
  event: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

export type OpenLogHead = z.infer<typeof openLogHead>;

export const logHeadSorts = ['day'] as const;

export type AskedLogHeads = Readonly<{ sort?: string | undefined }>;
