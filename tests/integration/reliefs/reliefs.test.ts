import { beforeAll, describe, expect, test } from 'vitest';
import { relieve } from '@/lib/features/reliefs/commands/give';
import { withdrawRelief } from '@/lib/features/reliefs/commands/withdraw';
import { listReliefs } from '@/lib/features/reliefs/queries';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { getDesk } from '@/lib/features/reporting/queries/desk';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { anAnswer, versionOf } from '@/tests/support/access-world';
import { signedIn } from '@/tests/support/accounts';
import { aReport, success } from '@/tests/support/factories';

let reviewer: Viewer;
beforeAll(async () => {
  reviewer = await signedIn({ role: 'reviewer' });
});

const extension = (reportId: string, untilOn: string) =>
  ({ reportId, kind: 'extension', untilOn, reason: 'Bão số 4.' }) as const;
const exemption = (reportId: string) =>
  ({ reportId, kind: 'exemption', untilOn: null, reason: 'Sáp nhập địa giới.' }) as const;

async function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  supply({ PORTAL_TODAY: day });
  try {
    return await work();
  } finally {
    supply({ PORTAL_TODAY: undefined });
  }
}

const newest = async (reportId: string) =>
  (await db().relief.findFirstOrThrow({ where: { reportId }, orderBy: { at: 'desc' }, select: { id: true } }))
    .id;

describe('more time', () => {
  test('moves the due date of one report to the end of that day in Viet Nam, and of no other', async () => {
    const [given, other] = [await aReport(), await aReport()];
    success(await relieve(reviewer, extension(given.id, '2022-12-27')));
    const [moved, stays] = await Promise.all([getDesk(given.officer), getDesk(other.officer)]);
    expect(moved?.owed[0]?.period).toMatchObject({
      dueAt: '2022-12-27T17:00:00.000Z',
      dueOn: '2022-12-27',
      isExtended: true,
    });
    expect(stays?.owed[0]?.period).toMatchObject({ dueOn: '2022-12-20', isExtended: false });
  });

  test('past the lock lets this province write until then', async () => {
    const { id, officer } = await aReport();
    success(await relieve(reviewer, extension(id, '2023-01-05')));
    const save = async () =>
      saveItem(officer, { ...anAnswer, reportId: id, task: 1, version: await versionOf(id, 1) });
    expect((await on('2023-01-05', save)).ok).toBe(true);
    expect(await on('2023-01-06', save)).toMatchObject({ reason: 'locked' });
  });

  test.each(['2022-12-20', '2022-12-15'])('until %s, which is not later, is refused', async (day) => {
    const { id } = await aReport();
    expect(await relieve(reviewer, extension(id, day))).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'untilOn', key: 'reliefs.untilTooEarly' }],
    });
    expect(await db().relief.count({ where: { reportId: id } })).toBe(0);
  });

  test('withdrawn gives way to what was given before, once', async () => {
    const { id, officer } = await aReport();
    success(await relieve(reviewer, extension(id, '2022-12-23')));
    success(await relieve(reviewer, extension(id, '2022-12-27')));
    const reliefId = await newest(id);
    const both = await Promise.all(
      [1, 2].map(() => withdrawRelief(reviewer, { reliefId, reason: 'Ghi nhầm ngày.' })),
    );
    expect(both.map((each) => (each.ok ? 'done' : each.reason)).sort()).toEqual(['already-decided', 'done']);
    expect((await getDesk(officer))?.owed[0]?.period.dueOn).toBe('2022-12-23');
  });
});

describe('an exemption', () => {
  test('keeps the sum of the period: five counts are what was expected', async () => {
    const { id } = await aReport();
    await aReport({ state: 'submitted' });
    success(await relieve(reviewer, exemption(id)));
    for (const day of ['2022-12-16', '2022-12-25']) {
      const found = await on(day, () => listReliefs(reviewer, '2022-12'));
      const { expected, ...counts } = found?.count ?? { expected: -1 };
      expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(expected);
      expect(found?.count.exempt).toBe(1);
    }
    const period = await db().reportingPeriod.findUniqueOrThrow({ where: { code: '2022-12' } });
    expect(period.expectedCount).toBe(63);
  });

  test('leaves nothing to write or to put off, until it is withdrawn', async () => {
    const { id, officer } = await aReport();
    success(await relieve(reviewer, exemption(id)));
    const save = async () =>
      saveItem(officer, { ...anAnswer, reportId: id, task: 1, version: await versionOf(id, 1) });
    expect(await save()).toMatchObject({ reason: 'illegal-transition' });
    expect(await relieve(reviewer, extension(id, '2022-12-27'))).toMatchObject({
      reason: 'illegal-transition',
    });
    success(await withdrawRelief(reviewer, { reliefId: await newest(id), reason: 'Ghi nhầm tỉnh.' }));
    expect((await save()).ok).toBe(true);
  });
});

describe('the database', () => {
  test('takes the due date and the exemption of a report from their records alone', async () => {
    const { id } = await aReport();
    for (const data of [{ extendedTo: new Date('2022-12-28T00:00:00Z') }, { exemptionReason: 'x' }])
      await expect(ownerDb().report.update({ where: { id }, data })).rejects.toThrow(/their records/);
  });

  test('never changes a record', async () => {
    const { id } = await aReport();
    success(await relieve(reviewer, extension(id, '2022-12-27')));
    await expect(ownerDb().relief.updateMany({ data: { reason: 'y' } })).rejects.toThrow(/history/);
    await expect(ownerDb().relief.deleteMany()).rejects.toThrow(/history/);
  });
});
