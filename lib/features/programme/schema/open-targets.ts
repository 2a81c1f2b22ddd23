import { z } from 'zod';
import { targetSorts } from '@/lib/features/programme/model/open-target';
import { askedPage, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/targets`. */
export const askTargets = z.strictObject({ sort: askedSort(targetSorts), ...askedPage });
