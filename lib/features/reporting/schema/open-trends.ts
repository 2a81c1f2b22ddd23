import { z } from 'zod';
import {
  openPunctualityGroups,
  openTrendGroups,
  periodSorts,
} from '@/lib/features/reporting/model/open-trend';
import { askedDay, askedMany, askedPage, askedSlugs, askedSort, askedWhole } from '@/lib/platform/api/asked';

const asked = {
  key: askedSlugs.optional(),
  year: askedWhole(1990, 2099).optional(),
  date: askedDay.optional(),
  sort: askedSort(periodSorts),
  ...askedPage,
};

/** What may be asked of `/api/v1/trends`. */
export const askTrends = z.strictObject({
  group: askedMany(z.enum(openTrendGroups)).default(['national']),
  ...asked,
});

/** What may be asked of `/api/v1/punctuality`. */
export const askPunctuality = z.strictObject({
  group: askedMany(z.enum(openPunctualityGroups)).default(['national']),
  ...asked,
});
