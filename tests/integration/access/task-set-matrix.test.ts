import { beforeAll } from 'vitest';
import { copyTaskSet } from '@/lib/features/task-sets/commands/copy';
import { correctTask } from '@/lib/features/task-sets/commands/correct';
import {
  getAdministeredTask,
  listSetTasks,
  listTaskSets,
} from '@/lib/features/task-sets/queries/administered';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { taskSetMatrix, taskTargets, type TaskSetDoor } from '@/tests/support/access-matrix';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aProvince } from '@/tests/support/factories';

let sids: Sids;

beforeAll(async () => {
  const places = { province: await aProvince(), other: await aProvince() };
  const reviewer = await signedIn({ role: 'reviewer' });
  sids = await openSubjects(places, { submitter: reviewer, editor: reviewer });
});

const titles = {
  titleVi: 'Tên đúng',
  titleEn: 'The right title',
  changeThreshold: 50,
  source: 'Công văn 797',
};
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

testMatrix({
  noun: 'a task set',
  ...{
    states: taskTargets,
    matrix: taskSetMatrix,
    tries,
    makePlace: (target) => (target === 'there' ? 2022 : 2033),
  },
  sids: () => sids,
});
