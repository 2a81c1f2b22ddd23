import { z } from 'zod';
import { fieldSorts, keyTaskSorts } from '@/lib/features/programme/model/open-outline';
import { askedPage, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/fields`. */
export const askFields = z.strictObject({ sort: askedSort(fieldSorts), ...askedPage });

/** What may be asked of `/api/v1/key-tasks`. */
export const askKeyTasks = z.strictObject({ sort: askedSort(keyTaskSorts), ...askedPage });
