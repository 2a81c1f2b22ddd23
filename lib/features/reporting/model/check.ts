import type { DraftItem, DraftReport } from '@/lib/features/reporting/model/draft';
import type { FieldIssue } from '@/lib/platform/outcome';

/** Something that must be repaired before sending. */
export type Blocker = Readonly<{ taskNumber: number; issue: FieldIssue }>;

/** The report before it is sent: what stands in the way, what changed, what asks for a second look. */
export type Check = DraftReport &
  Readonly<{
    blockers: readonly Blocker[];
    unanswered: readonly DraftItem[];
    changed: readonly DraftItem[];
    confirmed: readonly DraftItem[];
    findingCount: number;
    maySubmit: boolean;
    /** It is sent by the leader's signature: an officer hands it up. */
    mayHandUp: boolean;
    /** New for each showing of the page; goes back with the form so that a second click changes nothing. */
    idempotencyKey: string;
    /** Of the lines as shown here; goes back with the form, so that nothing else is sent (`draftDigest`). */
    digest: string;
  }>;
