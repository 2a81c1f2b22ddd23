import { describe, expect, test } from 'vitest';
import { endOfDay } from '@/lib/features/periods/model/dates';
import { isLocked, periodBrief, statusDay } from '@/lib/features/reporting/model/period';

const december = {
  code: '2022-12',
  startsOn: new Date('2022-11-15T00:00:00Z'),
  endsOn: new Date('2022-12-31T00:00:00Z'),
  cutOffOn: new Date('2022-12-14T00:00:00Z'),
  dueAt: new Date('2022-12-21T00:00:00+07:00'),
  locksAt: new Date('2023-01-01T00:00:00+07:00'),
  extendedTo: null,
};
const noon = new Date('2022-12-16T12:00:00+07:00');

describe('a period', () => {
  test('names the last day on which sending is on time and the last on which anything is written', () => {
    expect(periodBrief(december, noon)).toMatchObject({
      ...{ dueOn: '2022-12-20', locksOn: '2022-12-31', daysLeft: 4 },
      ...{ isPastDue: false, isLocked: false, isExtended: false },
    });
  });

  test('is open until the very last millisecond of Vietnamese time and locked from the next', () => {
    const last = new Date('2022-12-31T23:59:59.999+07:00');
    expect(isLocked(december, last)).toBe(false);
    expect(isLocked(december, new Date(last.getTime() + 1))).toBe(true);
    expect(periodBrief(december, last)).toMatchObject({ isPastDue: true, daysLeft: -11 });
  });

  test('has the twenty-ninth of February in a leap year, to its last millisecond', () => {
    const leap = { ...december, locksAt: endOfDay('2024-02-29') };
    const last = new Date('2024-02-29T23:59:59.999+07:00');
    expect(periodBrief(leap, last)).toMatchObject({ locksOn: '2024-02-29', isLocked: false });
    expect(periodBrief(leap, new Date(last.getTime() + 1))).toMatchObject({ isLocked: true });
    expect(endOfDay('2024-02-28').toISOString()).toBe('2024-02-28T17:00:00.000Z');
  });

  test('is extended for one report: a later due date, and a later lock when it comes to that', () => {
    const week = { ...december, extendedTo: new Date('2022-12-28T00:00:00+07:00') };
    expect(periodBrief(week, noon)).toMatchObject({
      isExtended: true,
      dueOn: '2022-12-27',
      locksOn: '2022-12-31',
    });
    const month = { ...december, extendedTo: new Date('2023-01-16T00:00:00+07:00') };
    expect(periodBrief(month, noon)).toMatchObject({ dueOn: '2023-01-15', locksOn: '2023-01-15' });
  });

  test('tells statuses for today while it runs and for its last day afterwards', () => {
    expect(statusDay(december, noon)).toBe('2022-12-16');
    expect(statusDay(december, new Date('2023-05-01T00:00:00Z'))).toBe('2022-12-31');
  });
});
