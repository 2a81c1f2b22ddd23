import type { ReliefKind } from '@/lib/generated/prisma/enums';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import type { TimelinessCount } from '@/lib/features/reporting/model/timeliness';
import type { IsoDay } from '@/lib/platform/day';

/** More time for a report, or none owed: who gave it, when and why; withdrawn by another record or by none. */
export type Relief = Readonly<{
  id: string;
  province: ProvinceBrief;
  kind: ReliefKind;
  /** The last day on which the report is on time; null for an exemption. */
  untilOn: IsoDay | null;
  reason: string;
  by: string;
  at: string;
  withdrawal: Readonly<{ reason: string; by: string; at: string }> | null;
  /** Not withdrawn, and nothing of the report waits for the ministry or is published. */
  mayBeWithdrawn: boolean;
}>;

/** The duties of a period, and everything that was given. */
export type Reliefs = Readonly<{
  period: PeriodBrief;
  /** How the duties are met: five counts that add up to what was expected (invariant 9). */
  count: TimelinessCount;
  /** Whose report can still be given more time or be waived. */
  open: readonly Readonly<{ reportId: string; province: ProvinceBrief }>[];
  /** Newest first. */
  given: readonly Relief[];
}>;

export const longestReason = 1000;
