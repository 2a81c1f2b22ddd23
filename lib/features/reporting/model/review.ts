import type { ItemMessage } from '@/lib/features/conversation/model';
import type { Answer as AnswerMark, CountsAs, Pillar, ReportState } from '@/lib/generated/prisma/enums';
import type { Answer, Evidence, PublishedAnswer } from '@/lib/features/reporting/model/answer';
import type { FieldChange } from '@/lib/features/reporting/model/difference';
import type { RemarkNote, ReopeningNote, Submission } from '@/lib/features/reporting/model/draft';
import type { Explanation } from '@/lib/features/reporting/model/explanation';
import type { Finding } from '@/lib/features/reporting/model/findings';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import type { Reservation } from '@/lib/features/reporting/model/reservation';
import type { OfficialStatus } from '@/lib/features/reporting/model/status';
import type { ProvinceBrief, TaskBrief } from '@/lib/features/reporting/model/task';
import type { Timeliness } from '@/lib/features/reporting/model/timeliness';

/** A report that waits for a decision. */
export type QueueRow = Readonly<{
  reportId: string;
  province: ProvinceBrief;
  period: PeriodBrief;
  n: number;
  submittedAt: string;
  /** Whole days since it was sent. */
  waitingDays: number;
  timeliness: Timeliness;
  changed: number;
  confirmed: number;
  /** Points of the rules that ask for a second look. */
  findings: number;
  /** How many of them the province did not explain. */
  unexplained: number;
  /** The pillars in which something changed or asks for a second look. */
  pillars: readonly Pillar[];
  /** Who works on it now. */
  reservation: Reservation | null;
  /** The viewer sent or edited it and so cannot decide. */
  isOwn: boolean;
}>;

export type DecidedRow = Readonly<{
  reportId: string;
  province: ProvinceBrief;
  periodCode: string;
  n: number;
  outcome: 'returned' | 'published';
  reviewer: string;
  decidedAt: string;
}>;

/** Everything that waits, in no order, and what was decided lately. */
export type ReviewQueue = Readonly<{ waiting: readonly QueueRow[]; decided: readonly DecidedRow[] }>;

/** One item as it was sent, beside what was last published before it. */
export type ReviewItem = Readonly<{
  task: TaskBrief;
  mark: AnswerMark;
  after: Answer;
  before: PublishedAnswer | null;
  evidence: readonly Evidence[];
  changes: readonly FieldChange[];
  statusBefore: OfficialStatus;
  statusAfter: OfficialStatus;
  findings: readonly Finding[];
  /** What goes on unchanged and is told without being asked. */
  told: readonly Finding[];
  /** What the officers say to the findings, and said to what is found no longer. */
  explanations: readonly Explanation[];
  /** The same on the item as a whole, in what was sent before each finding had its own. */
  explanation: string | null;
  /** Who answered or confirmed it, and when; null for what was sent before this was kept. */
  written: Readonly<{ name: string; at: string }> | null;
  /** Why it was returned the last time, so that the repair can be judged. */
  earlierRemark: RemarkNote | null;
  /** The remark of this revision's own decision. */
  remark: RemarkNote | null;
  /** What officer and reviewer said about it. */
  messages: readonly ItemMessage[];
  /** What was published for the period before, when it is not `before`; null where that is the same or there is none. */
  lastPeriod: PublishedAnswer | null;
}>;

/** What changed, asks for a second look or came back is decided one by one; the rest is accepted together. */
export function asksDecision({
  mark,
  findings,
  remark,
}: Pick<ReviewItem, 'mark' | 'findings' | 'remark'>): boolean {
  return mark === 'changed' || findings.length > 0 || remark !== null;
}

/** One act by which a reviewer saw unchanged items of a revision together; `tasks` are their numbers. */
export type SeenTogether = Readonly<{ by: string; at: string; isMine: boolean; tasks: readonly number[] }>;

/** Why the viewer cannot decide: another role, own edit or sending, already decided, in another reviewer's hands. */
export type DecisionBar = 'role' | 'own' | 'decided' | 'taken';

export type ReviewReport = Readonly<{
  reportId: string;
  revisionId: string;
  province: ProvinceBrief;
  period: PeriodBrief;
  state: ReportState;
  timeliness: Timeliness;
  /** The revision shown: the newest one. */
  submission: Submission;
  contentHash: string;
  earlier: readonly Submission[];
  changed: readonly ReviewItem[];
  unchanged: readonly ReviewItem[];
  bar: DecisionBar | null;
  /** The acts by which reviewers saw clean unchanged items of this revision together. */
  seen: readonly SeenTogether[];
  /** It is published and the viewer may open it again. */
  mayReopen: boolean;
  /** Why it was opened again; null when it was not. */
  reopened: ReopeningNote | null;
  /** Who works on it now; null when nobody has it, or it has been decided. */
  reservation: Reservation | null;
  /** Of which institutional facts the province gets its first public proof when this is published. */
  raises: readonly CountsAs[];
  /** The viewer may talk with the province about its items. */
  maySpeak: boolean;
  /** The period has locked: it can still be published, no longer returned. */
  mayReturn: boolean;
}>;
