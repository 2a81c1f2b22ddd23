import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';

/** A document that a province sent to review by itself, as the ministry sees it. */
export type SentDocument = Evidence &
  Readonly<{
    province: ProvinceBrief;
    signatory: string | null;
    periodFrom: number | null;
    periodTo: number | null;
    version: number;
    /** Null once it was decided or taken back. */
    sentAt: string | null;
    waitingDays: number;
    /** The viewer had a hand in it, and so does not decide. */
    isOwn: boolean;
    /** How it ended before, newest first. */
    decisions: readonly Readonly<{
      outcome: 'published' | 'returned';
      reason: string | null;
      decidedAt: string;
      reviewer: string;
    }>[];
    /** It would be the province's first proof of what it counts as. */
    raises: boolean;
  }>;

/** What waits, longest first, and what was decided lately. */
export type SentDocuments = Readonly<{
  waiting: readonly SentDocument[];
  decided: readonly SentDocument[];
}>;
