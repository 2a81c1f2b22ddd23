import type { ReportState } from '@/lib/generated/prisma/enums';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import type { OfficialStatus } from '@/lib/features/reporting/model/status';
import type { ProvinceBrief, TaskBrief } from '@/lib/features/reporting/model/task';
import type { Timeliness, TimelinessCount } from '@/lib/features/reporting/model/timeliness';

export type BoardCell = Readonly<{
  taskNumber: number;
  status: OfficialStatus;
  percent: number | null;
  /** A document that has not been withdrawn stands beside the answer. */
  isProven: boolean;
}>;

export type BoardRow = Readonly<{
  reportId: string;
  province: ProvinceBrief;
  state: ReportState;
  timeliness: Timeliness;
  submittedAt: string | null;
  publishedAt: string | null;
  /** The report's newest sent revision can be opened by the viewer. */
  isReadable: boolean;
  /** One per task, in the order of `Board.tasks`; from what was sent for this period, never from drafts. */
  cells: readonly BoardCell[];
}>;

/** The ministry's board of one period: who owes, who sent, who is late, and provinces × tasks. */
export type Board = Readonly<{
  period: PeriodBrief;
  /** All periods' codes, newest first. */
  periods: readonly string[];
  tasks: readonly TaskBrief[];
  count: TimelinessCount;
  states: Readonly<Record<ReportState, number>>;
  /** By Vietnamese name. */
  rows: readonly BoardRow[];
}>;

/** How many reports are in each state. */
export function countStates(rows: readonly Pick<BoardRow, 'state'>[]): Board['states'] {
  const count = { drafting: 0, awaiting_signature: 0, submitted: 0, returned: 0, published: 0 };
  for (const { state } of rows) count[state] += 1;
  return count;
}
