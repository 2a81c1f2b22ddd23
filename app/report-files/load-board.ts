import type { BoardView } from '@/lib/features/reporting/model/board-view';
import { ageing } from '@/lib/features/reporting/model/ageing';
import { partOf, readPillar, type BoardChoice } from '@/lib/features/reporting/model/board-part';
import { byPeriod, byRegion, courseIn } from '@/lib/features/reporting/model/course';
import { needingHelp } from '@/lib/features/reporting/model/help';
import { getBoard } from '@/lib/features/reporting/queries/board';
import { getBoardCourse } from '@/lib/features/reporting/queries/board-course';
import { getReminders } from '@/lib/features/reporting/queries/reminders';
import { listWaiting } from '@/lib/features/reporting/queries/waiting';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { State } from '@/lib/platform/query';

/** The part of the board an address asks for; null where it asks for what is not one, or the viewer may not. */
export async function loadBoard(viewer: Viewer, state: State | null): Promise<BoardView | null> {
  if (state === null) return null;
  const whole = await getBoard(viewer, state.period);
  if (whole === null) return null;
  const { code } = whole.period;
  const [all, waiting, reminded] = await Promise.all([
    getBoardCourse(viewer, code),
    listWaiting(viewer),
    getReminders(viewer, code),
  ]);
  if (all === null || waiting === null || reminded === null) return null;
  const choice: BoardChoice = { region: state.region ?? null, pillar: readPillar(state.pillar) };
  const course = courseIn(all, choice);
  return {
    ...{ choice, reminded, board: partOf(whole, choice) },
    course: byPeriod(course),
    regions: byRegion(course, code),
    help: needingHelp(course, code),
    ageing: ageing(waiting, choice.region),
  };
}
