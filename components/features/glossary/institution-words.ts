import type { Institution } from '@/lib/features/claims/model/institution';

/** The word of the glossary each institutional fact is about. */
export const institutionWords = {
  steering_committee: 'ban-chi-dao',
  resolution: 'nghi-quyet',
  five_year_plan: 'ke-hoach',
} as const satisfies Readonly<Record<Institution, string>>;
