import { z } from 'zod';
import { coverageSorts } from '@/lib/features/indicators/model/open-coverage';
import { askedCodes, askedComponent } from '@/lib/features/indicators/schema/asked-code';
import { askedPage, askedSort, askedWhole } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/coverage`. */
export const askCoverage = z.strictObject({
  indicator: askedCodes.optional(),
  component: askedComponent.optional(),
  year: askedWhole(1990, 2099).optional(),
  sort: askedSort(coverageSorts),
  ...askedPage,
});
