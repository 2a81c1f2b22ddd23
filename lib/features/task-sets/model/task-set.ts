import type { Provenance } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** A year's task set as its administrator sees it. */
export type TaskSetBrief = Readonly<{
  year: number;
  titleVi: string;
  titleEn: string;
  /** How many tasks the source says there are. */
  declared: number;
  verified: number;
  candidates: number;
  periods: number;
  source: string;
}>;

export type TaskLine = Readonly<{
  number: number;
  titleVi: string;
  titleEn: string;
  provenance: Provenance;
  /** Percent by which a figure may change between two periods before the officer is asked why. */
  changeThreshold: number;
  /** How often it was corrected: what somebody saw when they correct it again. */
  corrections: number;
}>;

/** What was corrected of a task, on which source and when; `by` only for who administers. */
export type TaskCorrection = Readonly<{
  titleViBefore: string;
  titleEnBefore: string;
  titleVi: string;
  titleEn: string;
  isNowVerified: boolean;
  /** Percent; absent for the public, null where it stayed. */
  thresholdBefore?: number | null;
  threshold?: number | null;
  source: string;
  documentId: string | null;
  documentNumber: string | null;
  on: IsoDay;
  by: string | null;
}>;

export const longest = { title: 500, source: 1000 } as const;

/** The same day of another year; 29 February becomes the 28th where there is none. */
export function inYear(day: IsoDay, year: number): IsoDay {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const rest = day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4);
  return `${String(year)}${rest}`;
}
