import { expect, test } from 'vitest';
import { mayEnter } from '@/app/desk-areas';
import type { ScreenName } from '@/lib/platform/screens';
import { subjects, type Decision, type Grid, type Subject } from '@/tests/support/access-grid';
import { viewerOf, type Sids } from '@/tests/support/access-subjects';

/** Compares who may enter each screen with the matrix as it is printed; `sids` is known once everyone has signed in. */
export function testAreas(areas: readonly ScreenName[], matrix: Grid, sids: () => Sids): void {
  test.each(areas)('%s is open to whom the matrix says', async (area) => {
    const found: Partial<Record<Subject, Decision>> = {};
    for (const subject of subjects) {
      const viewer = await viewerOf(sids(), subject);
      if (viewer.userId === null) found[subject] = '401';
      else found[subject] = mayEnter(viewer, area) ? 'shown' : '403';
    }
    expect(found).toEqual(matrix[area]);
  });
}
