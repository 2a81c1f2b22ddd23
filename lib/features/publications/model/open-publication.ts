import { z } from 'zod';
import type { IsoDay } from '@/lib/platform/day';

/** A report as it was published, as everybody may take it along; a later one of the same period supersedes it. */
export const openPublication = z.strictObject({
  province: z.string(),
  province_name: z.string(),
  period: z.string(),
  n: z.int(),
  submitted_on: z.iso.date(),
  is_late: z.boolean(),
  decided_on: z.iso.date(),
  changed: z.int(),
  receipt: z.string(),
  is_in_force: z.boolean(),
  is_invented: z.boolean(),
});

export type OpenPublication = z.infer<typeof openPublication>;

export const publicationSorts = ['decided', 'period', 'province'] as const;

export type AskedPublications = Readonly<{
  /** Of the set of tasks. */
  year?: number | undefined;
  province?: readonly string[] | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;
