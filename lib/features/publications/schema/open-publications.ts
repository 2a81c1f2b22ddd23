import { z } from 'zod';
import { publicationSorts } from '@/lib/features/publications/model/open-publication';
import { askedDay, askedPage, askedSlugs, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/publications`. */
export const askPublications = z.strictObject({
  province: askedSlugs.optional(),
  date: askedDay.optional(),
  sort: askedSort(publicationSorts),
  ...askedPage,
});
