import { expect, test } from 'vitest';
import {
  breaksAt,
  comparableEnds,
  completedIn,
  completedShare,
  furthestApart,
  heldPeriods,
  newestDue,
  openPeriod,
  rowsOf,
  trendGroupOf,
  type PunctualityRow,
  type TrendRow,
} from '@/lib/features/reporting/model/trend';

const row = (key: string, period: string, over: Partial<TrendRow> = {}): TrendRow => ({
  ...{ key, period, setYear: Number(period.slice(0, 4)), locksOn: `${period}-28`, provinces: 1, reported: 1 },
  ...{ expected: 8, onTime: 0, late: 0, open: 8, overdue: 0, notApplicable: 0, silent: 0 },
  ...{ dueOn: '2022-12-31', isDueAssumed: true },
  ...over,
});

const duty = (period: string, notDue: number): PunctualityRow => ({
  ...{ key: 'all', period, setYear: 2022, locksOn: `${period}-28` },
  ...{ expected: 63, onTime: 60 - notDue, late: 1, silent: 2, notDue, exempt: 0 },
});

test('an address asks for a grouping, the country when it asks for none we have', () => {
  expect([trendGroupOf('region'), trendGroupOf(undefined), trendGroupOf('x')]).toEqual([
    'region',
    'national',
    'national',
  ]);
});

test('completed is in time or late, and a group that owes nothing has no share', () => {
  expect(completedIn({ onTime: 3, late: 2 })).toBe(5);
  expect(completedShare({ onTime: 3, late: 1, expected: 8 })).toBe(50);
  expect(completedShare({ onTime: 0, late: 0, expected: 8 })).toBe(0);
  expect(completedShare({ onTime: 0, late: 0, expected: 0 })).toBeNull();
});

test('another task set breaks a series, and only the newest set is compared', () => {
  const rows = [row('a', '2022-11'), row('a', '2022-12'), row('a', '2023-01'), row('a', '2023-02')];
  expect(breaksAt(rows)).toEqual(['2023-01']);
  expect(breaksAt([])).toEqual([]);
  const ends = comparableEnds(rows);
  expect([ends?.first.period, ends?.last.period]).toEqual(['2023-01', '2023-02']);
  expect(comparableEnds([])).toBeNull();
});

test('the highest and the lowest are all that are equal, and nobody when all are', () => {
  const rows = [
    row('a', '2022-11', { onTime: 8 }),
    row('a', '2022-12', { onTime: 4 }),
    row('b', '2022-12', { onTime: 4 }),
    row('c', '2022-12', { late: 2 }),
    row('d', '2022-12', { expected: 0 }),
  ];
  expect(furthestApart(rows, ['a', 'b', 'c', 'd', 'e'])).toEqual({
    highest: { keys: ['a', 'b'], share: 50 },
    lowest: { keys: ['c'], share: 25 },
  });
  expect(furthestApart(rows, ['a', 'b'])).toBeNull();
  expect(furthestApart(rows, [])).toBeNull();
  expect(rowsOf(rows, 'a').map((each) => each.period)).toEqual(['2022-11', '2022-12']);
});

test('a period can change until it locks', () => {
  const rows = [row('a', '2022-11'), row('a', '2022-12')];
  expect(openPeriod(rows, '2022-12-28')?.period).toBe('2022-12');
  expect(openPeriod(rows, '2022-12-29')).toBeNull();
  expect(openPeriod([], '2022-12-29')).toBeNull();
});

test('a silence is told of the newest period that has fallen due', () => {
  expect(newestDue([duty('2022-10', 0), duty('2022-11', 0), duty('2022-12', 9)])?.period).toBe('2022-11');
  expect(newestDue([duty('2022-12', 9)])).toBeNull();
});

test('a column holds older answers while a period is open, or when nobody of the group told anything', () => {
  const some = { provinces: 3, reported: 1 };
  const none = { provinces: 1, reported: 0 };
  const rows = [
    row('a', '2022-09', some),
    row('a', '2022-10', none),
    row('a', '2022-11', { ...none, silent: 8 }),
    row('a', '2022-12', some),
  ];
  expect(heldPeriods(rows, '2022-12-16')).toEqual(['2022-10', '2022-12']);
  expect(heldPeriods(rows, '2022-12-29')).toEqual(['2022-10']);
  expect(heldPeriods([row('a', '2022-12')], '2022-12-16')).toEqual([]);
});
