import { z } from 'zod';
import { openProvinceSorts } from '@/lib/features/provinces/model/open-province';
import { regions } from '@/lib/features/provinces/model/unit';
import { askedDay, askedPage, askedSlugs, askedSort, askedWords } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/provinces`. */
export const askProvinces = z.strictObject({
  province: askedSlugs.optional(),
  q: askedWords.optional(),
  region: z.enum(regions).optional(),
  date: askedDay.optional(),
  sort: askedSort(openProvinceSorts),
  ...askedPage,
});

/** What may be asked of `/api/v1/provinces/{slug}`. */
export const askProvince = z.strictObject({ date: askedDay.optional() });
