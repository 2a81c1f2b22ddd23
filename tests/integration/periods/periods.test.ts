import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { changePeriodDates } from '@/lib/features/periods/commands/change';
import { openDuePeriods, openPeriod } from '@/lib/features/periods/commands/open';
import { planPeriods } from '@/lib/features/periods/commands/plan';
import { listCalendar } from '@/lib/features/periods/queries/calendar';
import { getDesk } from '@/lib/features/reporting/queries/desk';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/day';
import { db, ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { signedIn } from '@/tests/support/accounts';
import { aPlannedPeriod, aTaskSet, success } from '@/tests/support/factories';

let admin: Viewer;
beforeAll(async () => {
  admin = await signedIn({ role: 'admin' });
});

async function on<T>(day: string, work: () => Promise<T>): Promise<T> {
  supply({ PORTAL_TODAY: day });
  try {
    return await work();
  } finally {
    supply({ PORTAL_TODAY: undefined });
  }
}

const reportsOf = (code: string) => db().report.count({ where: { period: { code } } });

describe('planning a year', () => {
  test('makes its periods once, also when two administrators do it together', async () => {
    await aTaskSet(2024);
    const both = await Promise.all([1, 2].map(() => planPeriods(admin, { year: 2024, kind: 'month' })));
    expect(both.map((each) => (each.ok ? each.value : each.issues?.[0]?.key))).toContain(12);
    expect(await db().reportingPeriod.count({ where: { code: { startsWith: '2024-' } } })).toBe(12);
    const [first] = (await listCalendar(visitor)).filter(({ setYear }) => setYear === 2024);
    expect(first).toMatchObject({ code: '2024-01', dueOn: '2024-01-20', isOpened: false, expected: null });
  });

  test('beside another kind is allowed, over the same days of one kind it is refused', async () => {
    success(await planPeriods(admin, { year: 2024, kind: 'quarter' }));
    const january = await db().reportingPeriod.findUniqueOrThrow({ where: { code: '2024-01' } });
    const again = { ...january, id: crypto.randomUUID(), code: '2023-01' };
    await expect(ownerDb().reportingPeriod.create({ data: again })).rejects.toThrow(/overlap/);
  });

  test('of a year without a task set is refused with words', async () => {
    expect(await planPeriods(admin, { year: 2031, kind: 'month' })).toMatchObject({
      reason: 'invalid',
      issues: [{ key: 'periods.noSet', values: { year: 2031 } }],
    });
  });

  test('of days that have passed makes nothing', async () => {
    await aTaskSet(2015);
    expect(await planPeriods(admin, { year: 2015, kind: 'year' })).toMatchObject({
      issues: [{ key: 'periods.nothingToPlan' }],
    });
  });
});

describe('opening', () => {
  test('twice at the same time opens once, for the provinces of that day', async () => {
    const { code, seen } = await aPlannedPeriod('2025-03');
    const both = await on('2025-03-02', () =>
      Promise.all([openPeriod(admin, { code, seen }), openPeriod(admin, { code, seen })]),
    );
    expect(both.map((each) => (each.ok ? 'done' : each.reason)).sort()).toEqual([
      'done',
      'illegal-transition',
    ]);
    expect(await reportsOf(code)).toBe(63);
    const row = await db().reportingPeriod.findUniqueOrThrow({ where: { code } });
    expect([row.expectedCount, row.openedAt && isoDay(row.openedAt)]).toEqual([63, '2025-03-02']);
  });

  test('by the clock happens on its day and once, in however many processes', async () => {
    const { code } = await aPlannedPeriod('2025-08');
    await on('2025-07-31', openDuePeriods);
    expect(await reportsOf(code)).toBe(0);
    await on('2025-08-01', () => Promise.all([openDuePeriods(), openDuePeriods(), openDuePeriods()]));
    // The merger of July 2025 left 34.
    expect(await reportsOf(code)).toBe(34);
    expect(await db().auditEvent.count({ where: { action: 'period.open', objectId: code } })).toBe(1);
  });

  test('after the due date is left to somebody who changes the dates first', async () => {
    const { code, seen } = await aPlannedPeriod('2025-10');
    await on('2025-10-21', async () => {
      await openDuePeriods();
      expect(await openPeriod(admin, { code, seen })).toMatchObject({
        issues: [{ key: 'periods.duePassed' }],
      });
    });
    expect(await reportsOf(code)).toBe(0);
  });

  test('puts the report on the desk of each province, and what is planned among what comes', async () => {
    const { code, seen } = await aPlannedPeriod('2026-03');
    await aPlannedPeriod('2026-04');
    const province = await db().province.findFirstOrThrow({ where: { existsTo: null } });
    const officer = await signedIn({ role: 'officer', provinceId: province.id });
    const desk = await on('2026-03-05', async () => {
      success(await openPeriod(admin, { code, seen }));
      return getDesk(officer);
    });
    expect(desk?.owed.map(({ period }) => period.code)).toContain('2026-03');
    expect(desk?.ahead.map((each) => each.code)).not.toContain('2026-03');
  });
});

describe('the dates of a period', () => {
  const dates = { opensOn: '2027-05-01', cutOffOn: '2027-05-14', dueOn: '2027-05-25', locksOn: '2027-05-31' };

  test('change while it is planned, and whoever saw older ones is told', async () => {
    const { code, seen } = await aPlannedPeriod('2027-05');
    success(await changePeriodDates(admin, { code, seen, ...dates }));
    const row = await db().reportingPeriod.findUniqueOrThrow({ where: { code } });
    expect(row.dueAt.toISOString()).toBe('2027-05-25T17:00:00.000Z');
    expect(await changePeriodDates(admin, { code, seen, ...dates })).toMatchObject({ reason: 'stale' });
  });

  test('with the cut-off after the due date are refused', async () => {
    const { code, seen } = await aPlannedPeriod('2027-06');
    const wrong = { ...dates, cutOffOn: '2027-06-21', dueOn: '2027-06-20', locksOn: '2027-06-30' };
    expect(await changePeriodDates(admin, { code, seen, ...wrong })).toMatchObject({
      issues: [{ field: 'dueOn', key: 'periods.dueBeforeCutOff' }],
    });
  });

  test('no longer move once it is open, not even in the database', async () => {
    const { code, seen } = await aPlannedPeriod('2027-07');
    await on('2027-07-01', () => openPeriod(admin, { code, seen }));
    const moved = { ...dates, opensOn: '2027-07-01', cutOffOn: '2027-07-14', dueOn: '2027-07-30' };
    expect(await changePeriodDates(admin, { code, seen, ...moved, locksOn: '2027-07-31' })).toMatchObject({
      reason: 'illegal-transition',
    });
    const update = db().reportingPeriod.update({ where: { code }, data: { dueAt: new Date('2027-07-31') } });
    await expect(update).rejects.toThrow(/given more time/);
    await expect(db().reportingPeriod.delete({ where: { code } })).rejects.toThrow(/it stays/);
  });
});
