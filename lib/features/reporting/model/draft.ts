import type { ItemMessage } from '@/lib/features/conversation/model';
import type { Answer as AnswerMark, ReportState } from '@/lib/generated/prisma/enums';
import type { Answer, Evidence, PublishedAnswer } from '@/lib/features/reporting/model/answer';
import type { ComparedField, FieldChange } from '@/lib/features/reporting/model/difference';
import type { Explanation } from '@/lib/features/reporting/model/explanation';
import type { Finding } from '@/lib/features/reporting/model/findings';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import type { OfficialStatus } from '@/lib/features/reporting/model/status';
import type { ProvinceBrief, TaskBrief } from '@/lib/features/reporting/model/task';
import type { Timeliness } from '@/lib/features/reporting/model/timeliness';
import type { Signature } from '@/lib/features/signature/model';
import type { FieldIssue } from '@/lib/platform/outcome';

/** How far a draft is; `returned` counts the items of the last return that still wait for an answer. */
export type Progress = Readonly<{
  total: number;
  answered: number;
  unanswered: number;
  changed: number;
  confirmed: number;
  returned: number;
}>;

export type RemarkNote = Readonly<{
  taskNumber: number;
  reason: string;
  reviewer: string;
  at: string;
  /** What is to be mended; none for the item as a whole. */
  fields: readonly ComparedField[];
}>;

/** A revision that was sent and what became of it. */
export type Submission = Readonly<{
  n: number;
  receipt: string;
  submittedAt: string;
  submittedBy: string;
  outcome: 'returned' | 'published' | null;
  decidedAt: string | null;
  decidedBy: string | null;
}>;

/** One line of the draft: what is written now beside what was last published. `answer` of a returned item is unanswered. */
export type DraftItem = Readonly<{
  task: TaskBrief;
  /** For compare-and-set: goes back with the form as `version`. */
  version: number;
  answer: AnswerMark;
  draft: Answer;
  evidence: readonly Evidence[];
  before: PublishedAnswer | null;
  changes: readonly FieldChange[];
  /** Why this item came back in the last return; null when it did not, or the report was sent again since. */
  remark: RemarkNote | null;
  /** The fields at which the remark still stands: neither changed nor answered since. */
  asked: readonly ComparedField[];
  /** What officer and reviewer said about it. */
  messages: readonly ItemMessage[];
  /** Returned and not yet answered again: shown first. */
  isReturned: boolean;
  /** Status that the draft would have once published. */
  status: OfficialStatus;
  findings: readonly Finding[];
  /** What goes on unchanged and is told without being asked. */
  told: readonly Finding[];
  /** What the officers say to the findings, and said to what is found no longer. */
  explanations: readonly Explanation[];
  /** What the saved answer still lacks before it can be sent; words: namespace `errors`. */
  gaps: readonly FieldIssue[];
  editedBy: Readonly<{ name: string; at: string; isViewer: boolean }> | null;
}>;

/** Why the viewer cannot write: the report waits for its signature, was sent or published, the period has locked, or the role only reads. */
export type ReadOnlyReason = 'awaiting' | 'submitted' | 'published' | 'locked' | 'role' | 'exempt';

/** Why a published report was opened again. */
export type ReopeningNote = Readonly<{ at: string; by: string; reason: string }>;

export type ReportHeader = Readonly<{
  reportId: string;
  province: ProvinceBrief;
  period: PeriodBrief;
  state: ReportState;
  timeliness: Timeliness;
  progress: Progress;
  readOnly: ReadOnlyReason | null;
  submissions: readonly Submission[];
  returned: Readonly<{ at: string; reviewer: string; remarks: readonly RemarkNote[] }> | null;
  /** Why the newest sending, which is public, was opened again; null while nothing is to be repaired so. */
  reopened: ReopeningNote | null;
  /** How it stands with the leader of the province. */
  signature: Signature;
}>;

/** The report of a period as its officer edits it: 22 items in the order of their numbers. */
export type DraftReport = ReportHeader &
  Readonly<{
    items: readonly DraftItem[];
    /** Everyone who edited, newest first, with the numbers of the tasks. */
    editors: readonly Readonly<{
      name: string;
      at: string;
      isViewer: boolean;
      taskNumbers: readonly number[];
    }>[];
    /** The viewer may talk with the ministry about its items. */
    maySpeak: boolean;
    /** Names of the ministry's reviewers: whom to ask. */
    contacts: readonly string[];
  }>;
