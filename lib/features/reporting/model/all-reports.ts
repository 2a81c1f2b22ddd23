import type { Answer as Mark } from '@/lib/generated/prisma/enums';
import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import type { Board, BoardRow } from '@/lib/features/reporting/model/board';

/** What a province sent of one task. */
export type SentItem = Readonly<{
  taskNumber: number;
  mark: Mark;
  answer: Answer;
  evidence: readonly Evidence[];
}>;

/** One province's report of a period, with everything of it that was sent: nothing while it is being written. */
export type SentReport = Readonly<{ row: BoardRow; items: readonly SentItem[] }>;

/** The reports of every province, read as they are taken, so that their number costs no memory. */
export type AllReports = Readonly<{ board: Board; reports: AsyncGenerator<SentReport, void> }>;
