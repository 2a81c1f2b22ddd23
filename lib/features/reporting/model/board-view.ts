import type { Board } from '@/lib/features/reporting/model/board';
import type { BoardChoice } from '@/lib/features/reporting/model/board-part';
import type { Ageing } from '@/lib/features/reporting/model/ageing';
import type { PeriodCourse, RegionCourse } from '@/lib/features/reporting/model/course';
import type { NeedsHelp } from '@/lib/features/reporting/model/help';
import type { Reminded } from '@/lib/features/reporting/model/reminder';

/** What the board of a period, region and pillar shows. */
export type BoardView = Readonly<{
  /** Already the chosen part. */
  board: Board;
  choice: BoardChoice;
  course: readonly PeriodCourse[];
  regions: readonly RegionCourse[];
  help: readonly NeedsHelp[];
  ageing: Ageing;
  reminded: Reminded;
}>;
