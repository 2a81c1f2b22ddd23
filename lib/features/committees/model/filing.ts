import type { Seat } from '@/lib/features/committees/model/composition';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import type { FilingOutcome } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** Where a filed composition stands. */
export type FilingStanding = FilingOutcome | 'waiting';

/** Who leads a committee from a day on, as a province filed it. */
export type Filing = Readonly<{
  id: string;
  province: ProvinceBrief;
  decision: Evidence;
  effectiveOn: IsoDay;
  /** It says that what was published last was wrong, and why. */
  correction: string | null;
  seats: readonly Seat[];
  filedBy: string;
  filedAt: string;
  /** Made up for the demonstration. */
  isInvented: boolean;
  /** The viewer filed it, and so does not decide on it. */
  isOwn: boolean;
  standing: FilingStanding;
  /** How it ended; null while it waits. */
  end: Readonly<{ by: string; at: string; reason: string | null }> | null;
}>;

/** What a province keeps of its committee: who leads it now, and everything it filed, newest first. */
export type CommitteeKept = Readonly<{
  seats: readonly Seat[];
  filings: readonly Filing[];
  /** The last published composition that still counts: the one that can be corrected. */
  last: Readonly<{ id: string; effectiveOn: IsoDay }> | null;
}>;

/** One filing beside who leads the committee now. */
export type FilingForReview = Readonly<{ filing: Filing; before: readonly Seat[] }>;
