import { Pillar } from '@/lib/generated/prisma/enums';
import { countStates, type Board } from '@/lib/features/reporting/model/board';
import { countTimeliness } from '@/lib/features/reporting/model/timeliness';

/** What of the board somebody looks at: a region, a pillar, both, or all of it (null). */
export type BoardChoice = Readonly<{ region: string | null; pillar: Pillar | null }>;

/** The pillar of that word; null where none is asked for. */
export function readPillar(word: string | undefined): Pillar | null {
  return Object.values(Pillar).find((pillar) => pillar === word) ?? null;
}

/** The board of the chosen region and pillar; every count is made anew, so that parts add up to the whole. */
export function partOf(board: Board, { region, pillar }: BoardChoice): Board {
  const tasks = board.tasks.filter((task) => pillar === null || task.pillar === pillar);
  const numbers = new Set(tasks.map(({ number }) => number));
  const rows = board.rows
    .filter(({ province }) => region === null || province.region === region)
    .map((row) => ({ ...row, cells: row.cells.filter(({ taskNumber }) => numbers.has(taskNumber)) }));
  return {
    ...board,
    tasks,
    rows,
    count: countTimeliness(rows.map((row) => row.timeliness)),
    states: countStates(rows),
  };
}
