import { beforeAll, describe, expect, test } from 'vitest';
import { copyTaskSet } from '@/lib/features/task-sets/commands/copy';
import { correctTask } from '@/lib/features/task-sets/commands/correct';
import {
  getAdministeredTask,
  listSetTasks,
  listTaskSets,
} from '@/lib/features/task-sets/queries/administered';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { decisionOf } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { taskSetMatrix, taskTargets, type TaskSetDoor } from '@/tests/support/access-matrix';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

let sids: Sids;

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  const reviewer = await signedIn({ role: 'reviewer' });
  sids = await openSubjects(places, { submitter: reviewer, editor: reviewer });
});

const titles = { titleVi: 'Tên đúng', titleEn: 'The right title', source: 'Công văn 797' };
const shown = (read: unknown): Decision => (read === null ? '404' : 'shown');

const tries: Readonly<Record<TaskSetDoor, (viewer: Viewer, year: number) => Promise<Decision>>> = {
  'task-sets/commands/copy copyTaskSet': async (viewer, year) =>
    decisionOf(await copyTaskSet(viewer, { ...titles, from: year, to: 2040 })),
  'task-sets/commands/correct correctTask': async (viewer, year) =>
    decisionOf(await correctTask(viewer, { ...titles, year, number: 1, seen: 0, documentId: '' })),
  'task-sets/queries/administered listTaskSets': async (viewer) => shown(await listTaskSets(viewer)),
  'task-sets/queries/administered listSetTasks': async (viewer, year) =>
    shown(await listSetTasks(viewer, year)),
  'task-sets/queries/administered getAdministeredTask': async (viewer, year) =>
    shown(await getAdministeredTask(viewer, { year, number: 1 })),
};

for (const target of taskTargets) {
  describe(`a task set that is ${target}`, () => {
    test.each(Object.keys(tries) as TaskSetDoor[])(
      '%s decides as the matrix says',
      { timeout: 120_000 },
      async (door) => {
        const found: Partial<Record<Subject, Decision>> = {};
        for (const subject of subjects) {
          const viewer = await viewerOf(sids, subject);
          const before = await databaseSnapshot();
          const decision = await tries[door](viewer, target === 'there' ? 2022 : 2033);
          expect((await databaseSnapshot()) !== before, subject).toBe(decision === 'done');
          found[subject] = decision;
        }
        expect(found).toEqual(taskSetMatrix[door][target]);
      },
    );
  });
}
