import { z } from 'zod';
import { assessmentSorts } from '@/lib/features/assessments/model/open-assessment';
import { askedDay, askedNumbers, askedPage, askedSlugs, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/assessments`. */
export const askAssessments = z.strictObject({
  province: askedSlugs.optional(),
  task: askedNumbers.optional(),
  date: askedDay.optional(),
  sort: askedSort(assessmentSorts),
  ...askedPage,
});
