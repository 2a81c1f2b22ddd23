import { describe, expect, test } from 'vitest';
import { visitor } from '@/lib/platform/auth/viewer';
import { countRefusals } from '@/tests/support/access-column';
import { isAct, tryDoor } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { reportMatrix, states, type ReportDoor } from '@/tests/support/access-matrix';
import { viewerOf, viewersOf } from '@/tests/support/access-subjects';
import { aWorld, type State, type World } from '@/tests/support/access-world';
import { databaseSnapshot } from '@/tests/support/snapshot';

const doors = Object.keys(reportMatrix) as ReportDoor[];
const worlds = new Map<State, World>();

/** A success of one of these leaves the report in another state, so the next cell needs a new one. */
const turning = [
  // Who wrote a report is somebody else to it from then on.
  'importWorkbook',
  'writeBatch',
  'submitReport',
  'returnReport',
  'publishReport',
  'reopenReport',
  'withdrawReport',
  'signReport',
  'sendBackReport',
];

async function worldOf(state: State): Promise<World> {
  const world = worlds.get(state) ?? (await aWorld(state));
  worlds.set(state, world);
  return world;
}

function expected(door: ReportDoor, state: State): Readonly<Record<Subject, Decision>> {
  const column = reportMatrix[door][state];
  if (column === undefined) throw new Error(`The matrix of ${door} has no column ${state}.`);
  return column;
}

/** Everyone whom the matrix gives nothing, one after the other: the same answers, one record each, not a row changed. */
async function refuse(door: ReportDoor, state: State, refused: readonly Subject[]) {
  const world = await worldOf(state);
  const viewers = await viewersOf(world.sids);
  const [before, recorded] = [await databaseSnapshot(), await countRefusals()];
  const found: Partial<Record<Subject, Decision>> = {};
  for (const subject of refused) found[subject] = await tryDoor(door, viewers[subject], world);
  expect(await databaseSnapshot()).toBe(before);
  expect((await countRefusals()) - recorded).toBe(isAct(door) ? refused.length : 0);
  return found;
}

for (const state of states) {
  describe(`a report that is ${state}`, () => {
    test.each(doors)('%s decides as the matrix says', { timeout: 120_000 }, async (door) => {
      const wanted = expected(door, state);
      const acting = subjects.filter((subject) => wanted[subject] === 'done');
      const found = await refuse(
        door,
        state,
        subjects.filter((subject) => !acting.includes(subject)),
      );
      for (const subject of acting) {
        const world = await worldOf(state);
        found[subject] = await tryDoor(door, await viewerOf(world.sids, subject), world);
        if (turning.some((name) => door.endsWith(name))) worlds.delete(state);
      }
      expect(found).toEqual(wanted);
    });
  });
}

test('a session that counts for nothing is the public, not a weaker somebody', async () => {
  const { sids } = await worldOf('drafting');
  for (const subject of ['withoutFactor', 'withoutCode', 'disabled', 'expired', 'revoked'] as const) {
    expect(await viewerOf(sids, subject)).toBe(visitor);
  }
  expect((await viewerOf(sids, 'formerOfficer')).grants).toEqual([]);
});
