import type { EvidenceLink } from '@/lib/features/programme/model/record';
import type { Metric, Pillar, ValueStatus } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** A province's own task with its newest published answer, as both read when that was decided. */
export type PublicOwnTask = Readonly<{
  number: number;
  titleVi: string;
  titleEn: string;
  pillar: Pillar | null;
  metric: Metric;
  unitVi: string;
  unitEn: string;
  dueOn: IsoDay;
  /** The document that sets it, in the province's words. */
  source: string;
  /** The day it ended; null while it stands. */
  endedOn: IsoDay | null;
  isInvented: boolean;
  valueStatus: ValueStatus;
  percent: number | null;
  value: number | null;
  completedOn: IsoDay | null;
  note: string | null;
  period: string;
  evidence: readonly EvidenceLink[];
}>;
