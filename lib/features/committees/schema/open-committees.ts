import { z } from 'zod';
import { committeeSorts } from '@/lib/features/committees/model/open-committee';
import { regions } from '@/lib/features/provinces/model/unit';
import { askedDay, askedPage, askedSlugs, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/committees`. */
export const askCommittees = z.strictObject({
  province: askedSlugs.optional(),
  region: z.enum(regions).optional(),
  date: askedDay.optional(),
  sort: askedSort(committeeSorts),
  ...askedPage,
});
