import { beforeAll } from 'vitest';
import { addOwnTask } from '@/lib/features/own-tasks/commands/add';
import { copyOwnTasks } from '@/lib/features/own-tasks/commands/copy';
import { correctOwnTask, endOwnTask } from '@/lib/features/own-tasks/commands/change';
import { ownNumbers } from '@/lib/features/own-tasks/model/own-task';
import { getOwnTasks, listOwnTaskProvinces } from '@/lib/features/own-tasks/queries/kept';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { testAreas } from '@/tests/support/access-areas';
import { testMatrix } from '@/tests/support/access-column';
import { decisionOf } from '@/tests/support/access-doors';
import type { Decision } from '@/tests/support/access-grid';
import { openSubjects, type Sids } from '@/tests/support/access-subjects';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, success } from '@/tests/support/factories';
import {
  ownTaskAreaMatrix,
  ownTaskMatrix,
  ownTaskStates,
  type OwnTaskDoor,
} from '@/tests/support/own-task-matrix';
import { aKeptOwnTask, anOwnTask } from '@/tests/support/own-tasks';

type State = (typeof ownTaskStates)[number];
type Place = Readonly<{ id: string; provinceId: string; slug: string }>;

let sids: Sids;
let officer: Viewer;
let province: Readonly<{ id: string; slug: string }>;

const nowhere = { id: crypto.randomUUID(), provinceId: crypto.randomUUID(), slug: 'khong-co' };

beforeAll(async () => {
  province = await aProvince();
  officer = await signedIn({ role: 'officer', provinceId: province.id });
  const reviewer = () => signedIn({ role: 'reviewer' });
  sids = await openSubjects(
    { province, other: await aProvince() },
    { submitter: await reviewer(), editor: await reviewer() },
  );
});

/** The numbers of a year are few, so each place begins anew. */
async function clear(): Promise<void> {
  await ownerDb().rateBucket.deleteMany();
  await ownerDb().$executeRawUnsafe(`do $$ begin
    set session_replication_role = replica;
    delete from "OwnTaskVersion"; delete from "Task" where "ownerId" is not null;
    set session_replication_role = origin; end $$`);
}

async function freshPlace(state: State): Promise<Place> {
  await clear();
  if (state === 'missing') return nowhere;
  const place = { provinceId: province.id, slug: province.slug };
  if (state === 'national') {
    const { id } = await db().task.findFirstOrThrow({ where: { ownerId: null }, select: { id: true } });
    return { id, ...place };
  }
  const id = await aKeptOwnTask({ officer, provinceId: province.id }, { number: ownNumbers.first });
  if (state === 'ended') success(await endOwnTask(officer, { taskId: id, seen: 1, reason: 'Đã gộp.' }));
  return { id, ...place };
}

const seen = (answer: unknown, mark: string): Decision => {
  const text = JSON.stringify(answer);
  if (text === 'null') return '404';
  return text.includes(mark) ? 'shown' : 'other';
};

const said = {
  titleVi: 'Tên khác',
  titleEn: null,
  dueOn: '2022-12-31',
  pillar: null,
  source: 'Kế hoạch',
} as const;

const tries: Readonly<Record<OwnTaskDoor, (viewer: Viewer, place: Place) => Promise<Decision>>> = {
  'own-tasks/commands/add addOwnTask': async (viewer, { provinceId }) =>
    decisionOf(await addOwnTask(viewer, anOwnTask(provinceId, { number: ownNumbers.last }))),
  'own-tasks/commands/copy copyOwnTasks': async (viewer, { provinceId }) =>
    decisionOf(
      await copyOwnTasks(viewer, { provinceId, year: 2023, source: 'Kế hoạch', reason: 'Làm tiếp.' }),
    ),
  'own-tasks/commands/change correctOwnTask': async (viewer, { id }) =>
    decisionOf(await correctOwnTask(viewer, { taskId: id, seen: 1, ...said, reason: 'Sai tên.' })),
  'own-tasks/commands/change endOwnTask': async (viewer, { id }) =>
    decisionOf(await endOwnTask(viewer, { taskId: id, seen: 1, reason: 'Đã xong.' })),
  'own-tasks/queries/kept getOwnTasks': async (viewer, { id, slug }) =>
    seen(await getOwnTasks(viewer, { slug }), id),
  'own-tasks/queries/kept listOwnTaskProvinces': async (viewer, { slug }) =>
    seen(await listOwnTaskProvinces(viewer), slug),
};

testMatrix({
  noun: 'a task of a province’s own',
  ...{ states: ownTaskStates, matrix: ownTaskMatrix, tries, makePlace: freshPlace },
  sids: () => sids,
});

testAreas(['deskOwnTasks'], ownTaskAreaMatrix, () => sids);
