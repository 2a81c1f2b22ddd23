import { z } from 'zod';
import { regions } from '@/lib/features/provinces/model/unit';
import { progressSorts } from '@/lib/features/reporting/model/open-progress';
import { Provenance, ValueStatus } from '@/lib/generated/prisma/enums';
import {
  askedDay,
  askedNumbers,
  askedPage,
  askedSlugs,
  askedSort,
  askedWhole,
} from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/progress`. */
export const askProgress = z.strictObject({
  year: askedWhole(1990, 2099).optional(),
  period: z
    .string()
    .regex(/^(?:latest|all|\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?)$/)
    .default('latest'),
  province: askedSlugs.optional(),
  region: z.enum(regions).optional(),
  task: askedNumbers.optional(),
  provenance: z.enum(Provenance).optional(),
  'value-status': z.enum(ValueStatus).optional(),
  date: askedDay.optional(),
  sort: askedSort(progressSorts),
  ...askedPage,
});
