import type { Confidence, EvidenceGrade } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';
import type { DatePrecision } from '@/lib/platform/format';

/** A figure as somebody stated it. */
export type Stated = Readonly<{
  value: number | null;
  asOf: IsoDay | null;
  precision: DatePrecision | null;
  source: string;
}>;

export type Target = Readonly<{
  id: string;
  titleVi: string;
  titleEn: string;
  value: number | null;
  /** `percent`, `rank` or what is counted; null for a target in words. */
  unit: string | null;
  /** `gte`, `gt`, `lte`, or `text` for a target in words. */
  comparator: string | null;
  /** The year by which; null: the source names none. */
  due: string | null;
  statedOn: IsoDay | null;
  documentNumber: string | null;
  source: string | null;
  evidence: EvidenceGrade | null;
  confidence: Confidence | null;
  note: string | null;
  noteVi: string | null;
  /** Where it starts; null: not stated. */
  baseline: Stated | null;
  /** Where it stands; null: no figure is known, which is not zero. */
  latest: Stated | null;
}>;

/** Where the page of the programme shows a target; the search leads there too. */
export const targetAnchor = (id: string): string => `target-${id}`;

export type TargetGroup = Readonly<{ due: string | null; targets: readonly Target[] }>;

/** Targets by the year they fall due, those without a year first, then the earliest. */
export function byDueYear(targets: readonly Target[]): readonly TargetGroup[] {
  const groups = [...Map.groupBy(targets, (target) => target.due)];
  return groups
    .toSorted(([left], [right]) => (left ?? '').localeCompare(right ?? ''))
    .map(([due, own]) => ({ due, targets: own }));
}
