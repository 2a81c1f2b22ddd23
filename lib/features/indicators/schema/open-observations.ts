import { z } from 'zod';
import { observationSorts } from '@/lib/features/indicators/model/open-observation';
import { askedMany, askedPage, askedSlugs, askedSort, askedWhole } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/observations`. */
export const askObservations = z.strictObject({
  indicator: askedMany(z.string().regex(/^[A-Z0-9-]{1,40}$/)).optional(),
  component: z
    .string()
    .regex(/^[A-Za-z0-9_.-]{1,60}$/)
    .optional(),
  year: askedWhole(1990, 2099).optional(),
  province: askedSlugs.optional(),
  scope: z.enum(['province', 'country']).optional(),
  sort: askedSort(observationSorts),
  ...askedPage,
});
