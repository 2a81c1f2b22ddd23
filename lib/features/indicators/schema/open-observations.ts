import { z } from 'zod';
import { observationSorts } from '@/lib/features/indicators/model/open-observation';
import { askedCodes, askedComponent } from '@/lib/features/indicators/schema/asked-code';
import { askedPage, askedSlugs, askedSort, askedWhole } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/observations`. */
export const askObservations = z.strictObject({
  indicator: askedCodes.optional(),
  component: askedComponent.optional(),
  year: askedWhole(1990, 2099).optional(),
  province: askedSlugs.optional(),
  scope: z.enum(['province', 'country']).optional(),
  sort: askedSort(observationSorts),
  ...askedPage,
});
