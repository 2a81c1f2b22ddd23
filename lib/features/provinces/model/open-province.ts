import { z } from 'zod';
import { gradeOf, grades, type Grade } from '@/lib/features/documents/model/grade';
import type { Institution } from '@/lib/features/claims/model/institution';
import type { Fact, Facts, Finding } from '@/lib/features/provinces/model/record';
import type { IsoDay } from '@/lib/platform/day';

/** What the record says of an institutional fact; blank where the unit of that day was not asked for it. */
const finding = z.enum(['proven', 'undated', 'later', 'none']).nullable();

/** How the document that carries the finding is known; blank where there is none. */
const grade = z.enum(grades).nullable();

/**
 * Whether the facts and figures of a row are its own, or stand in the rows of the units it was formed from: the
 * programme of 2022 follows 63 provinces, and a unit of a later day has none of its own.
 */
export const recordStatuses = ['recorded', 'of_predecessors'] as const;

/** A province or city of a day, as everybody may take it along. */
export const openProvince = z.strictObject({
  slug: z.string(),
  code: z.string(),
  iso_code: z.string().nullable(),
  name: z.string(),
  name_full: z.string(),
  name_en: z.string(),
  kind: z.enum(['province', 'city']),
  region: z.string().nullable(),
  exists_from: z.iso.date(),
  exists_to: z.iso.date().nullable(),
  formed_from: z.array(z.string()),
  became: z.array(z.string()),
  value_status: z.enum(recordStatuses),
  steering_committee: finding,
  steering_committee_document: z.string().nullable(),
  steering_committee_grade: grade,
  resolution: finding,
  resolution_document: z.string().nullable(),
  resolution_grade: grade,
  five_year_plan: finding,
  five_year_plan_document: z.string().nullable(),
  five_year_plan_grade: grade,
  verified_tasks_completed: z.int().nullable(),
  newest_period: z.string().nullable(),
});

export type OpenProvince = z.infer<typeof openProvince>;

/** A province by itself: the same, with every name it had. */
export const openProvinceDetail = openProvince.extend({
  versions: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      name_full: z.string(),
      name_en: z.string(),
      kind: z.enum(['province', 'city']),
      region: z.string().nullable(),
      valid_from: z.iso.date(),
      valid_to: z.iso.date().nullable(),
    }),
  ),
});

export type OpenProvinceDetail = z.infer<typeof openProvinceDetail>;

/** A unit before its record is laid beside it. */
export type OpenUnit = Omit<OpenProvince, keyof Recorded>;

type Recorded = Pick<
  OpenProvince,
  | 'value_status'
  | `${Institution}${'' | '_document' | '_grade'}`
  | 'verified_tasks_completed'
  | 'newest_period'
>;

export const openProvinceSorts = ['name', 'code', 'region'] as const;

export type AskedProvinces = Readonly<{
  province?: readonly string[] | undefined;
  /** Any way of writing a name, found as the list of provinces finds it. */
  q?: string | undefined;
  region?: string | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;

type Progress = Readonly<{ done: number; period: string | null }>;

type Proof = Readonly<{
  finding: Finding | null;
  document: string | null;
  grade: Grade | null;
}>;

function proofOf(fact: Fact | undefined): Proof {
  const document = fact?.document ?? null;
  return {
    finding: fact?.finding ?? null,
    document: document && document.id,
    grade: document && gradeOf(document),
  };
}

function reportedOf(progress: Progress | undefined) {
  return progress === undefined || progress.period === null
    ? { verified_tasks_completed: null, newest_period: null }
    : { verified_tasks_completed: progress.done, newest_period: progress.period };
}

/** A unit with what is on record of it; one that the programme does not follow has blanks, not zeros, and says why. */
export function withRecord(
  unit: OpenUnit,
  facts: Facts | undefined,
  progress: Progress | undefined,
): OpenProvince {
  const committee = proofOf(facts?.steering_committee);
  const resolution = proofOf(facts?.resolution);
  const plan = proofOf(facts?.five_year_plan);
  return {
    ...unit,
    value_status: facts === undefined ? 'of_predecessors' : 'recorded',
    steering_committee: committee.finding,
    steering_committee_document: committee.document,
    steering_committee_grade: committee.grade,
    resolution: resolution.finding,
    resolution_document: resolution.document,
    resolution_grade: resolution.grade,
    five_year_plan: plan.finding,
    five_year_plan_document: plan.document,
    five_year_plan_grade: plan.grade,
    ...reportedOf(progress),
  };
}
