import type { Institution } from '@/lib/features/claims/model';

/** What the national map and its table can show. */
export const measures = ['tasks', 'committees', 'resolutions', 'plans', 'dti'] as const;

export type Measure = (typeof measures)[number];

/** The measure an address asks for; else tasks completed, or resolutions while no progress has been published. */
export function measureOf(asked: string | undefined, isProgressPublished: boolean): Measure {
  return measures.find((measure) => measure === asked) ?? (isProgressPublished ? 'tasks' : 'resolutions');
}

export type InstitutionMeasure = Exclude<Measure, 'tasks' | 'dti'>;

export const institutionOf: Readonly<Record<InstitutionMeasure, Institution>> = {
  committees: 'steering_committee',
  resolutions: 'resolution',
  plans: 'five_year_plan',
};

export const measureOfInstitution: Readonly<Record<Institution, InstitutionMeasure>> = {
  steering_committee: 'committees',
  resolution: 'resolutions',
  five_year_plan: 'plans',
};
