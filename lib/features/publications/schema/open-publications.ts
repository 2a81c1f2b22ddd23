import { z } from 'zod';
import { publicationSorts } from '@/lib/features/publications/model/open-publication';
import { askedDay, askedPage, askedSlugs, askedSort, askedWhole } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/publications`. */
export const askPublications = z.strictObject({
  year: askedWhole(1990, 2099).optional(),
  province: askedSlugs.optional(),
  date: askedDay.optional(),
  sort: askedSort(publicationSorts),
  ...askedPage,
});
