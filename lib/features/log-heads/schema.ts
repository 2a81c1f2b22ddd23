import { z } from 'zod';
import { logHeadSorts } from '@/lib/features/log-heads/model';
import { askedPage, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/log-heads`. */
export const askLogHeads = z.strictObject({ sort: askedSort(logHeadSorts), ...askedPage });
