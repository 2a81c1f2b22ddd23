import type { CountsAs, Metric, Pillar, Provenance } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** A task as the reporting screens show it; both languages, the screen chooses. */
export type TaskBrief = Readonly<{
  id: string;
  number: number;
  code: string;
  titleVi: string;
  titleEn: string;
  shortVi: string;
  shortEn: string;
  /** Null only for a province's own task. */
  pillar: Pillar | null;
  metric: Metric;
  unitVi: string;
  unitEn: string;
  target: number | null;
  dueOn: IsoDay;
  isDueAssumed: boolean;
  evidenceExpectedVi: string | null;
  provesAs: CountsAs;
  /** A figure that rises by more than this share of itself between two periods is asked about, in percent. */
  changeThreshold: number;
  provenance: Provenance;
  /** The province set it itself: it counts in no national figure. */
  isOwn: boolean;
}>;

/** The name of a province as it was on the last day of the period shown. */
export type ProvinceBrief = Readonly<{
  slug: string;
  code: string;
  name: string;
  nameFull: string;
  nameEn: string;
  region: string | null;
}>;
