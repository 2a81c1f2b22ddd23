import { z } from 'zod';
import { borderSorts } from '@/lib/features/provinces/model/open-borders';
import { askedDay, askedMany, askedPage, askedSort, askedWhole } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/borders`: few measures at once, as each is a table of its own. */
export const askBorders = z.strictObject({
  measure: askedMany(z.string().regex(/^[a-z0-9-]{1,48}$/), 8).optional(),
  year: askedWhole(1990, 2099).optional(),
  date: askedDay.optional(),
  sort: askedSort(borderSorts),
  ...askedPage,
});
