import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { subjects, type Decision, type Grid, type Subject } from '@/tests/support/access-grid';
import { viewersOf, type Sids } from '@/tests/support/access-subjects';
import { databaseSnapshot } from '@/tests/support/snapshot';

type Attempt<Place> = (viewer: Viewer, place: Place) => Promise<Decision>;

type Column<Place> = Readonly<{
  sids: Sids;
  /** Makes what the door is tried on: once, and anew after each who changed it. */
  makePlace: () => Promise<Place> | Place;
  attempt: Attempt<Place>;
  isAct: boolean;
}>;

/** How many acts were refused so far, by the audit log. */
export const countRefusals = (): Promise<number> =>
  ownerDb().auditEvent.count({ where: { outcome: { not: 'done' } } });

/** Lets everyone try one door, each on what nobody has changed; a row is written exactly where it was done, a record where an act was refused. */
async function tryColumn<Place>({ sids, makePlace, attempt, isAct }: Column<Place>) {
  const found: Partial<Record<Subject, Decision>> = {};
  let place = await makePlace();
  const viewers = await viewersOf(sids);
  let before = await databaseSnapshot();
  for (const subject of subjects) {
    const recorded = await countRefusals();
    const decision = await attempt(viewers[subject], place);
    const isOnRecord = (await countRefusals()) === recorded + 1;
    expect([subject, decision, isOnRecord]).toEqual([subject, decision, isAct && decision !== 'done']);
    expect((await databaseSnapshot()) !== before, subject).toBe(decision === 'done');
    found[subject] = decision;
    if (decision !== 'done') continue;
    place = await makePlace();
    before = await databaseSnapshot();
  }
  return found;
}

type Printed<Door extends string, State extends string, Place> = Readonly<{
  /** What stands in a state: `an assessment`. */
  noun: string;
  states: readonly State[];
  tries: Readonly<Record<Door, Attempt<Place>>>;
  matrix: Readonly<Record<Door, Grid>>;
  makePlace: (state: State) => Promise<Place> | Place;
  /** Known once everyone has signed in. */
  sids: () => Sids;
}>;

/** Tries every door in every state as everyone, and compares with the matrix as it is printed. */
export function testMatrix<Door extends string, State extends string, Place>(
  printed: Printed<Door, State, Place>,
): void {
  const { noun, states, tries, matrix, makePlace, sids } = printed;
  const doors = Object.keys(tries) as Door[];
  for (const state of states)
    describe(`${noun}: ${state}`, () => {
      test.each(doors)('%s decides as the matrix says', { timeout: 240_000 }, async (door) => {
        const place = () => makePlace(state);
        const isAct = door.includes('/commands');
        const found = await tryColumn({ sids: sids(), makePlace: place, attempt: tries[door], isAct });
        expect(found).toEqual(matrix[door][state]);
      });
    });
}
