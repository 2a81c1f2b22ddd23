import { z } from 'zod';

/** One of the five fields the programme builds on, as everybody may take it along. */
export const openField = z.strictObject({
  code: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  orientation_vi: z.string(),
  orientation_en: z.string(),
  source: z.string(),
});

export type OpenField = z.infer<typeof openField>;

/** A key task of 2018 with the numbers of today's tasks that, by the portal's own reading, carry it on. */
export const openKeyTask = z.strictObject({
  code: z.string(),
  number: z.int(),
  title_vi: z.string(),
  title_en: z.string(),
  tasks: z.array(z.string()),
  source: z.string(),
});

export type OpenKeyTask = z.infer<typeof openKeyTask>;

export const fieldSorts = ['code'] as const;
export const keyTaskSorts = ['number', 'code'] as const;

export type AskedOutline = Readonly<{ sort?: string | undefined }>;
