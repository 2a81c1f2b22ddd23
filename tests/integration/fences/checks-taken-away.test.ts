import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fileCommittee } from '@/lib/features/committees/commands/file';
import { getCommitteeKept } from '@/lib/features/committees/queries/kept';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { editDocument, registerDocument } from '@/lib/features/documents/commands/library';
import { getLibrary, getLibraryDocument } from '@/lib/features/documents/queries/library';
import { getStoredFile } from '@/lib/features/documents/queries/stored-file';
import { addOwnTask } from '@/lib/features/own-tasks/commands/add';
import { endOwnTask } from '@/lib/features/own-tasks/commands/change';
import { getOwnTasks } from '@/lib/features/own-tasks/queries/kept';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isAct, tryDoor } from '@/tests/support/access-doors';
import { reportMatrix, type ReportDoor } from '@/tests/support/access-matrix';
import { viewersOf } from '@/tests/support/access-subjects';
import { aWorld, type World } from '@/tests/support/access-world';
import { aComposition, aDecision } from '@/tests/support/committees';
import { aProvince } from '@/tests/support/factories';
import { aLibraryDocument, aRegistration } from '@/tests/support/library';
import { aKeptOwnTask, anOwnTask } from '@/tests/support/own-tasks';
import { databaseSnapshot } from '@/tests/support/snapshot';
import { signedIn } from '@/tests/support/accounts';

/* What the application asks before it reads or writes, answered with yes: all that is left is the database. */

const checks = vi.hoisted(() => ({ areAway: false, provinceId: '' }));

const sayYes = vi.hoisted(() => async (original: () => Promise<object>): Promise<object> => {
  const answers: Readonly<Record<string, () => unknown>> = {
    hasRole: () => true,
    provincesOf: () => [checks.provinceId],
  };
  const instead = ([name, real]: [string, unknown]): [string, unknown] => {
    const answer = answers[name] ?? (name.startsWith('may') ? () => 'allowed' : undefined);
    if (typeof real !== 'function' || answer === undefined) return [name, real];
    return [
      name,
      (...asked: unknown[]): unknown => (checks.areAway ? answer() : Reflect.apply(real, null, asked)),
    ];
  };
  return Object.fromEntries(Object.entries(await original()).map(instead));
});

vi.mock('@/lib/platform/auth/viewer', sayYes);
vi.mock('@/lib/features/accounts/policy', sayYes);
vi.mock('@/lib/features/administration/policy', sayYes);
vi.mock('@/lib/features/assessments/policy', sayYes);
vi.mock('@/lib/features/committees/policy', sayYes);
vi.mock('@/lib/features/conversation/policy', sayYes);
vi.mock('@/lib/features/documents/policy', sayYes);
vi.mock('@/lib/features/error-reports/policy', sayYes);
vi.mock('@/lib/features/own-tasks/policy', sayYes);
vi.mock('@/lib/features/reliefs/policy', sayYes);
vi.mock('@/lib/features/reporting/policy', sayYes);
vi.mock('@/lib/features/signature/policy', sayYes);
vi.mock('@/lib/features/users/policy', sayYes);
vi.mock('@/lib/features/workbook/policy', sayYes);

/** Tells how it ended: `held` when the database threw the act out. */
async function ending(attempt: () => Promise<unknown>): Promise<string> {
  checks.areAway = true;
  try {
    return JSON.stringify(await attempt());
  } catch (error) {
    return `held: ${String(error)}`;
  } finally {
    checks.areAway = false;
  }
}

/** The ministry's views of the whole country, by no id of who asks; no draft is in them. */
const nationwide: readonly string[] = [
  'reporting/queries/board getBoard',
  'reporting/queries/board-course getBoardCourse',
  'reporting/queries/all-reports getAllReports',
  'reporting/queries/reminders getReminders',
];

/** They succeed by keeping what was sent, or by telling of each report that it was not written. */
const keeping = ['receiveWorkbook', 'receiveBatch', 'writeBatch'];

const doors = (Object.keys(reportMatrix) as ReportDoor[]).filter((door) => !nationwide.includes(door));

describe.each(['drafting', 'waiting', 'published'] as const)(
  'a report that is %s, with every check of the application taken away (AC-01)',
  (state) => {
    let world: World;
    let officer: Viewer;
    let before: string;
    beforeAll(async () => {
      world = await aWorld(state);
      officer = (await viewersOf(world.sids)).officerElsewhere;
      checks.provinceId = world.province.id;
      before = await databaseSnapshot();
    });

    test.each(doors)('%s gives nothing to an officer of another province', async (door) => {
      const ended = await ending(() => tryDoor(door, officer, world));
      expect(ended).not.toMatch(keeping.some((name) => door.endsWith(name)) ? /CHIM-/ : /done|shown|CHIM-/);
      if (!isAct(door)) expect(ended).not.toMatch(/^held/);
    });

    test('and not a row was written by all of it', async () => {
      expect(await databaseSnapshot()).toBe(before);
    });
  },
);

describe('what else a province writes, with every check of the application taken away (AC-01)', () => {
  let place: Readonly<{ id: string; slug: string; documentId: string; taskId: string; decisionId: string }>;
  let officer: Viewer;
  beforeAll(async () => {
    const [province, other] = [await aProvince(), await aProvince()];
    const hands = {
      officer: await signedIn({ role: 'officer', provinceId: province.id }),
      reviewer: await signedIn({ role: 'reviewer' }),
      provinceId: province.id,
    };
    officer = await signedIn({ role: 'officer', provinceId: other.id });
    const documentId = await aLibraryDocument('written', hands);
    const taskId = await aKeptOwnTask(hands);
    place = { ...province, documentId, taskId, decisionId: await aDecision(hands) };
    checks.provinceId = province.id;
  });

  test.each<[string, (viewer: Viewer) => Promise<unknown>]>([
    ['a document of its library', (viewer) => registerDocument(viewer, aRegistration(place.id))],
    [
      'a correction of a document',
      (viewer) =>
        editDocument(viewer, { ...aRegistration(place.id), documentId: place.documentId, version: 1 }),
    ],
    [
      'the sending of a document',
      (viewer) => actOnDocument(viewer, { documentId: place.documentId, version: 1, act: 'send' }),
    ],
    ['a task of its own', (viewer) => addOwnTask(viewer, anOwnTask(place.id))],
    [
      'the end of a task of its own',
      (viewer) => endOwnTask(viewer, { taskId: place.taskId, seen: 1, reason: 'Đã gộp.' }),
    ],
    [
      'a composition of its committee',
      async (viewer) =>
        fileCommittee(
          viewer,
          await aComposition({ officer, reviewer: officer, provinceId: place.id }, place.decisionId),
        ),
    ],
  ])('no officer of another province writes %s', async (_, write) => {
    const before = await databaseSnapshot();
    expect(await ending(() => write(officer))).toMatch(/row-level security|not-found|stale/);
    expect(await databaseSnapshot()).toBe(before);
  });

  test.each<[string, (viewer: Viewer) => Promise<unknown>]>([
    ['its library', async (viewer) => (await getLibrary(viewer, place.slug))?.documents.map(({ id }) => id)],
    ['a document', (viewer) => getLibraryDocument(viewer, place.documentId)],
    ['a file', (viewer) => getStoredFile(viewer, place.documentId)],
    ['its own tasks', async (viewer) => (await getOwnTasks(viewer, { slug: place.slug }))?.tasks],
    [
      'compositions it filed',
      async (viewer) => (await getCommitteeKept(viewer, place.id))?.filings.map(({ id }) => id),
    ],
  ])('no officer of another province reads %s', async (_, read) => {
    const told = await ending(() => read(officer));
    expect(told).not.toContain(place.documentId);
    expect(told).not.toContain(place.taskId);
    expect(told).not.toMatch(/^held/);
  });
});
