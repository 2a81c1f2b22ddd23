import { z } from 'zod';
import { daySorts, milestoneSorts } from '@/lib/features/programme/model/open-chronicle';
import { askedPage, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/milestones`. */
export const askMilestones = z.strictObject({ sort: askedSort(milestoneSorts), ...askedPage });

/** What may be asked of `/api/v1/days`. */
export const askDays = z.strictObject({ sort: askedSort(daySorts), ...askedPage });
