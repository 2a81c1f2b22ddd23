import { z } from 'zod';
import type { IsoDay } from '@/lib/platform/day';

/**
 * Whose the figure of a row is: of the unit itself, summed over the provinces it was formed from (of `summed_at_least`
 * some are silent), or none, because figures of an index cannot be summed or because nothing is known.
 */
export const borderStatuses = ['own', 'summed', 'summed_at_least', 'not_comparable', 'no_data'] as const;

/**
 * A line of a measure in today's borders, as everybody may take it along: one of the 34 units or, under one that was
 * merged, a province it was formed from, which names it in `part_of`.
 */
export const openBorder = z.strictObject({
  measure: z.string(),
  year: z.int().nullable(),
  slug: z.string(),
  part_of: z.string().nullable(),
  code: z.string(),
  name: z.string(),
  name_en: z.string(),
  rank: z.int().nullable(),
  value: z.number().nullable(),
  of: z.int().nullable(),
  share: z.number().nullable(),
  value_status: z.enum(borderStatuses),
});

export type OpenBorder = z.infer<typeof openBorder>;

export type BorderStatus = OpenBorder['value_status'];

export type AskedBorders = Readonly<{
  /** Words of measures as addresses have them; the four that count every province when none is asked. */
  measure?: readonly string[] | undefined;
  year?: number | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;

export const borderSorts = ['name', 'rank'] as const;
