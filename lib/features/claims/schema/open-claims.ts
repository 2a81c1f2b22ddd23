import { z } from 'zod';
import { claimSorts } from '@/lib/features/claims/model/open-claim';
import { askedDay, askedMany, askedPage, askedSort } from '@/lib/platform/api/asked';

const word = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** What may be asked of `/api/v1/claims`. */
export const askClaims = z.strictObject({
  subject: askedMany(word).optional(),
  grouping: word.optional(),
  type: z.enum(['reported', 'goal']).optional(),
  date: askedDay.optional(),
  sort: askedSort(claimSorts),
  ...askedPage,
});
