import { z } from 'zod';
import { leadingRoles } from '@/lib/features/committees/model/composition';
import type { IsoDay } from '@/lib/platform/day';

/** Who leads a province's committee and since when, as everybody may take it along, with the document that says so. */
export const openLeader = z.strictObject({
  province: z.string(),
  province_name: z.string(),
  role: z.enum(leadingRoles),
  name: z.string(),
  position: z.string(),
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable(),
  decision_document: z.string().nullable(),
  decision_number: z.string().nullable(),
  correction: z.string().nullable(),
  is_invented: z.boolean(),
});

export type OpenLeader = z.infer<typeof openLeader>;

export const leaderSorts = ['province', 'from'] as const;

export type AskedLeaders = Readonly<{
  province?: readonly string[] | undefined;
  region?: string | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;
