import { z } from 'zod';
import { taskSorts } from '@/lib/features/programme/model/open-task';
import { Pillar, Provenance } from '@/lib/generated/prisma/enums';
import { askedDay, askedPage, askedSort, askedWhole } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/tasks`. */
export const askTasks = z.strictObject({
  year: askedWhole(1990, 2099).optional(),
  pillar: z.enum(Pillar).optional(),
  provenance: z.enum(Provenance).optional(),
  date: askedDay.optional(),
  sort: askedSort(taskSorts),
  ...askedPage,
});
