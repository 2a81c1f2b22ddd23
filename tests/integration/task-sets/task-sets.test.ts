import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyTaskSet } from '@/lib/features/task-sets/commands/copy';
import { correctTask } from '@/lib/features/task-sets/commands/correct';
import { getAdministeredTask } from '@/lib/features/task-sets/queries/administered';
import { listTaskCorrections } from '@/lib/features/task-sets/queries/corrections';
import { findChainBreak } from '@/lib/features/reporting/queries/chain';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { seedFacts } from '@/prisma/seed';
import { signedIn } from '@/tests/support/accounts';
import { aPlannedPeriod, aReport, success } from '@/tests/support/factories';
import { openPeriod } from '@/lib/features/periods/commands/open';
import { supply } from '@/lib/platform/env';

let admin: Viewer;
beforeAll(async () => {
  admin = await signedIn({ role: 'admin' });
});

const titles = {
  titleVi: 'Tên đúng theo công văn',
  titleEn: 'The title as the letter has it',
};
const correction = {
  ...titles,
  changeThreshold: 50,
  source: 'Công văn 797/BTTTT-THH, mục 1',
  documentId: '',
};

async function aCandidate(): Promise<number> {
  const where = { provenance: 'candidate', corrections: { none: {} }, set: { year: 2022 } } as const;
  return (await db().task.findFirstOrThrow({ where, select: { number: true } })).number;
}

const aDocument = () =>
  db().document.findFirstOrThrow({ where: { provinceId: null, state: 'published' }, select: { id: true } });

describe('correcting a task', () => {
  test('keeps what stood before with source, person and day, and shows it to everybody but for the person', async () => {
    const number = await aCandidate();
    const before = await getAdministeredTask(admin, { year: 2022, number });
    success(await correctTask(admin, { ...correction, year: 2022, number, seen: 0 }));
    const after = await getAdministeredTask(admin, { year: 2022, number });
    expect(after?.task).toMatchObject({ ...titles, provenance: 'candidate', corrections: 1 });
    expect(after?.history[0]).toMatchObject({
      ...titles,
      titleViBefore: before?.task.titleVi,
      by: admin.name,
      source: correction.source,
    });
    const [open] = await listTaskCorrections(visitor, 2022, number);
    expect(open).toMatchObject({ ...titles, by: null, isNowVerified: false });
  });

  test('makes a candidate verified by the document that shows it, and by none it is not', async () => {
    const [number, { id }] = [await aCandidate(), await aDocument()];
    const given = { ...correction, year: 2022, number, seen: 0 };
    const unknown = await correctTask(admin, { ...given, documentId: crypto.randomUUID() });
    expect(unknown).toMatchObject({ issues: [{ key: 'taskSets.documentUnknown' }] });
    success(await correctTask(admin, { ...given, documentId: id }));
    const [open] = await listTaskCorrections(visitor, 2022, number);
    expect(open).toMatchObject({ isNowVerified: true, documentId: id });
  });

  test('of what somebody else has just corrected is refused as stale; of nothing, with words', async () => {
    const number = await aCandidate();
    const given = { ...correction, year: 2022, number, seen: 0 };
    const both = await Promise.all([correctTask(admin, given), correctTask(admin, given)]);
    expect(both.map((each) => (each.ok ? 'done' : each.reason)).sort()).toEqual(['done', 'stale']);
    expect(await correctTask(admin, { ...given, seen: 1 })).toMatchObject({
      issues: [{ key: 'taskSets.nothingChanged' }],
    });
  });

  test('changes no hash of what was sent, and what was sent goes on meaning the task', async () => {
    const report = await aReport({ state: 'published' });
    const items = () =>
      db().revisionItem.findMany({ where: { revisionId: report.revisionId }, orderBy: { id: 'asc' } });
    const before = await items();
    success(await correctTask(admin, { ...correction, year: 2022, number: await aCandidate(), seen: 0 }));
    expect(await items()).toEqual(before);
    expect(await findChainBreak(db())).toBeNull();
  });

  test('sets what officers are asked about, on record for who administers and of no concern to the public', async () => {
    const number = await aCandidate();
    const before = await getAdministeredTask(admin, { year: 2022, number });
    const { titleVi = '', titleEn = '' } = before?.task ?? {};
    const asked = { ...correction, titleVi, titleEn, year: 2022, number, seen: 0 };
    expect(await correctTask(admin, asked)).toMatchObject({ issues: [{ key: 'taskSets.nothingChanged' }] });
    success(await correctTask(admin, { ...asked, changeThreshold: 30 }));
    const after = await getAdministeredTask(admin, { year: 2022, number });
    expect(after?.task).toMatchObject({ titleVi, changeThreshold: 30, corrections: 1 });
    expect(after?.history[0]).toMatchObject({ thresholdBefore: 50, threshold: 30, by: admin.name });
    expect(await listTaskCorrections(visitor, 2022, number)).toEqual([]);
    const id = (await db().task.findFirstOrThrow({ where: { number, set: { year: 2022 } } })).id;
    const unrecorded = db().task.update({ where: { id }, data: { changeThreshold: 40 } });
    await expect(unrecorded).rejects.toThrow(/record that says why/);
  });

  test('outlives the next start, which reads the facts again', async () => {
    const number = await aCandidate();
    success(await correctTask(admin, { ...correction, changeThreshold: 20, year: 2022, number, seen: 0 }));
    await seedFacts();
    const after = await getAdministeredTask(admin, { year: 2022, number });
    expect(after?.task).toMatchObject({ titleVi: titles.titleVi, changeThreshold: 20 });
  }, 60_000);

  test('without its record is refused by the database', async () => {
    const where = { setId_number: { setId: (await db().taskSet.findFirstOrThrow()).id, number: 1 } };
    await expect(db().task.update({ where, data: { titleVi: 'x' } })).rejects.toThrow(/record that says why/);
    await expect(db().taskChange.updateMany({ data: { source: 'x' } })).rejects.toThrow(/permission|history/);
  });
});

describe('a set for a new year', () => {
  const next = {
    from: 2022,
    to: 2023,
    titleVi: 'Nhiệm vụ 2023',
    titleEn: 'Tasks 2023',
    source: 'Chờ công văn',
  };

  test('copies the tasks as candidates with assumed due dates, once', async () => {
    const both = await Promise.all([copyTaskSet(admin, next), copyTaskSet(admin, next)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await copyTaskSet(admin, next)).toMatchObject({ issues: [{ key: 'taskSets.exists' }] });
    const tasks = await db().task.findMany({ where: { set: { year: 2023 } } });
    expect(tasks).toHaveLength(22);
    expect(tasks.every((task) => task.provenance === 'candidate' && task.isDueAssumed)).toBe(true);
    expect(tasks[0]?.dueOn.toISOString().slice(0, 4)).toBe('2023');
  });

  test('is found by the search once it is reported on, and the old one no longer', async () => {
    const found = async () => {
      const rows = await ownerDb().$queryRaw<{ year: number }[]>`
        select distinct s.year from published."SearchEntry" e join "Task" t on t.id::text = e.key
        join "TaskSet" s on s.id = t."setId" where e.kind::text = 'task'`;
      return rows.map(({ year }) => year);
    };
    expect(await found()).toEqual([2022]);
    supply({ PORTAL_TODAY: '2023-03-01' });
    try {
      success(await openPeriod(admin, await aPlannedPeriod('2023-03')));
    } finally {
      supply({ PORTAL_TODAY: undefined });
    }
    expect(await found()).toEqual([2023]);
  });

  test('outlives the next start too', async () => {
    await seedFacts();
    expect(await db().task.count({ where: { set: { year: 2023 } } })).toBe(22);
  }, 60_000);
});
