import { z } from 'zod';
import { ownTaskSorts } from '@/lib/features/own-tasks/model/open-own-task';
import { askedDay, askedPage, askedSlugs, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/own-tasks`. */
export const askOwnTasks = z.strictObject({
  province: askedSlugs.optional(),
  date: askedDay.optional(),
  sort: askedSort(ownTaskSorts),
  ...askedPage,
});
