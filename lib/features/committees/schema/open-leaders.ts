import { z } from 'zod';
import { leaderSorts } from '@/lib/features/committees/model/open-leader';
import { regions } from '@/lib/features/provinces/model/unit';
import { askedDay, askedPage, askedSlugs, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/leaders`. */
export const askLeaders = z.strictObject({
  province: askedSlugs.optional(),
  region: z.enum(regions).optional(),
  date: askedDay.optional(),
  sort: askedSort(leaderSorts),
  ...askedPage,
});
