import { z } from 'zod';
import { indicatorSorts } from '@/lib/features/indicators/model/open-indicator';
import { askedCodes, askedComponent } from '@/lib/features/indicators/schema/asked-code';
import { askedPage, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/indicators`. */
export const askIndicators = z.strictObject({
  indicator: askedCodes.optional(),
  component: askedComponent.optional(),
  sort: askedSort(indicatorSorts),
  ...askedPage,
});
