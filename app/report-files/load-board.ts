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

async function withReminders(viewer: Viewer, period: string | undefined) {
  const whole = await getBoard(viewer, period);
  const reminded = whole && (await getReminders(viewer, whole.period.code));
  return whole === null || reminded === null ? null : { whole, reminded };
}

/** The part of the board an address asks for; null where it asks for what is not one, or the viewer may not. */
export async function loadBoard(viewer: Viewer, state: State | null): Promise<BoardView | null> {
  if (state === null) return null;
  // The course counts a year of answers, which takes longest: it waits for nobody.
  const [found, all, waiting] = await Promise.all([
    withReminders(viewer, state.period),
    getBoardCourse(viewer, state.period),
    listWaiting(viewer),
  ]);
  if (found === null || all === null || waiting === null) return null;
  const { whole, reminded } = found;
  const { code } = whole.period;
  // A period was opened between the two: what is shown is of one.
  if (state.period === undefined && all.periods.at(-1) !== code)
    return loadBoard(viewer, { ...state, period: code });
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
