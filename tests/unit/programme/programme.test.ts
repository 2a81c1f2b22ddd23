import { expect, test } from 'vitest';
import {
  elapsedShare,
  nextRecurrence,
  recentMilestones,
  type Milestone,
} from '@/lib/features/programme/model/chronicle';
import { newestPublished, periodBefore, type PeriodProgress } from '@/lib/features/programme/model/period';
import { statusOf } from '@/lib/features/programme/model/record';
import {
  classOf,
  countClass,
  firstCompleted,
  furthestBehind,
  rankByPercent,
} from '@/lib/features/programme/model/standing';
import type { TaskRow } from '@/lib/features/programme/model/detail';
import {
  completed,
  extremesOf,
  fullTitle,
  isReported,
  shortName,
  silent,
  tasksOf,
  type TaskProgress,
} from '@/lib/features/programme/model/task';
import { thresholdOf } from '@/lib/features/provinces/model/progress';

const task = (number: number, over: Partial<TaskProgress> = {}): TaskProgress => ({
  ...{ number, titleVi: 'tên', titleEn: 'title', shortVi: 'ngắn', shortEn: 'short' },
  ...{ pillar: 'society', provenance: 'verified', dueOn: '2022-12-31', isDueAssumed: true },
  ...{ provinces: 63, done: 0, late: 0, high: 0, low: 0, notApplicable: 0, unavailable: 0 },
  ...over,
});

test('tasks stand by pillar, then by number, candidates apart', () => {
  const tasks = [
    task(3),
    task(9, { provenance: 'candidate' }),
    task(1, { pillar: 'foundation' }),
    task(2, { pillar: 'foundation' }),
  ];
  expect(tasksOf(tasks, 'verified').map((each) => each.number)).toEqual([1, 2, 3]);
  expect(tasksOf(tasks, 'candidate').map((each) => each.number)).toEqual([9]);
});

test('every province is counted once, those without an answer as silent', () => {
  const counted = task(1, { done: 40, late: 2, high: 8, low: 5, notApplicable: 1, unavailable: 3 });
  expect([completed(counted), silent(counted)]).toEqual([42, 4]);
  expect([isReported([counted]), isReported([task(1)]), isReported([])]).toEqual([true, false, false]);
});

test('a task is named as the one most or fewest provinces completed only where no other stands level', () => {
  const of = (...counts: number[]) => extremesOf(counts.map((done, place) => task(place + 1, { done })));
  expect(of(33, 5, 0)).toMatchObject({ most: { number: 1 }, least: { number: 3 }, highest: 33, lowest: 0 });
  expect(of(33, 0, 0)).toMatchObject({ most: { number: 1 }, least: null });
  expect(of(9, 9, 2)).toMatchObject({ most: null, least: { number: 3 } });
  expect([of(0, 0), of()]).toEqual([null, null]);
});

test('the sentence on the map speaks of a number some province has reached', () => {
  expect([thresholdOf([8, 7, 2], 8), thresholdOf([4, 1], 8), thresholdOf([1], 1)]).toEqual([7, 4, 1]);
  expect([thresholdOf([0, 0], 8), thresholdOf([], 8)]).toEqual([null, null]);
});

test('a task is named in the language of the page', () => {
  expect([shortName(task(1), 'vi'), shortName(task(1), 'en')]).toEqual(['ngắn', 'short']);
  expect([fullTitle(task(1), 'vi'), fullTitle(task(1), 'en')]).toEqual(['tên', 'title']);
});

const period = (code: string, published: number, done = 0): PeriodProgress => ({
  ...{ code, cutOffOn: `${code}-14`, dueOn: `${code}-20`, locksOn: `${code}-28`, expected: 63 },
  ...{ published, publishedOn: null, done },
});

test('a period only just begun is not what one compares with', () => {
  const periods = [period('2022-10', 62), period('2022-11', 61), period('2022-12', 9)];
  expect(newestPublished(periods)?.code).toBe('2022-12');
  expect(periodBefore(periods)?.code).toBe('2022-10');
});

test('before a second publication there is nothing to compare with', () => {
  expect(newestPublished([period('2022-04', 0)])).toBeNull();
  expect(periodBefore([period('2022-04', 0)])).toBeNull();
  expect(periodBefore([period('2022-04', 3), period('2022-05', 0)])).toBeNull();
});

const row = (over: Partial<TaskRow>): TaskRow => ({
  ...{ id: 'p', slug: 'p', code: '01', name: 'p', nameEn: 'p', kind: 'province', region: null },
  ...{
    valueStatus: 'reported',
    percent: null,
    value: null,
    completedOn: null,
    changedOn: null,
    period: null,
  },
  ...over,
});

test('a province stands in one class: absent, not applicable and without a figure are three things', () => {
  const rows = [
    row({ valueStatus: null }),
    row({ valueStatus: 'not_applicable' }),
    row({ percent: 100 }),
    row({ percent: 50 }),
    row({ percent: 49 }),
    row({ valueStatus: 'not_available' }),
  ];
  expect(rows.map(classOf)).toEqual(['none', 'other', 'done', 'high', 'low', 'unknown']);
  expect(countClass(rows, 'high', 'low')).toBe(2);
});

test('leaders are the first to complete, laggards the furthest from it', () => {
  const rows = [
    row({ slug: 'late', percent: 100, completedOn: '2022-10-01' }),
    row({ slug: 'early', percent: 100, completedOn: '2022-06-01' }),
    row({ slug: 'half', percent: 50 }),
    row({ slug: 'zero', percent: 0 }),
    row({ slug: 'none', valueStatus: null }),
  ];
  expect(firstCompleted(rows, 1).rows.map((each) => each.slug)).toEqual(['early']);
  expect(firstCompleted(rows, 5).rows).toHaveLength(2);
  expect(furthestBehind(rows, 5).rows.map((each) => each.slug)).toEqual(['zero', 'half']);
  expect(rankByPercent(rows).map((each) => each.rank)).toEqual([1, 1, 3, 4]);
});

test('a list that ends inside a tie says how many stand level with its last', () => {
  const rows = [40, 50, 50, 50, 60, 100].map((percent, place) => row({ slug: String(place), percent }));
  expect(furthestBehind(rows, 2)).toMatchObject({ equal: 2 });
  expect([furthestBehind(rows, 4).equal, furthestBehind(rows, 9).equal]).toEqual([0, 0]);
  expect(furthestBehind([], 5)).toEqual({ rows: [], equal: 0 });
});

test('an answer has the official status of the day', () => {
  const answer = { valueStatus: 'reported', completedOn: null, dueOn: '2022-12-31' } as const;
  expect(statusOf(answer, '2022-12-31')).toBe('in_progress');
  expect(statusOf(answer, '2023-01-01')).toBe('overdue');
});

const milestone = (id: string, over: Partial<Milestone>): Milestone => ({
  ...{ id, date: '2022-08-08', precision: 'day', recursOn: null, kind: 'policy', titleVi: '', titleEn: '' },
  documentNumber: null,
  ...over,
});

test('what happened lately is dated to the day and not in the future', () => {
  const milestones = [
    milestone('old', { date: '2022-01-06' }),
    milestone('new', {}),
    milestone('year only', { precision: 'year' }),
    milestone('yearly', { date: null }),
    milestone('later', { date: '2023-07-12' }),
  ];
  expect(recentMilestones(milestones, '2022-12-16', 5).map((each) => each.id)).toEqual(['new', 'old']);
  expect(recentMilestones(milestones, '2022-12-16', 1)).toHaveLength(1);
});

test('a yearly day that is over comes next year', () => {
  expect(nextRecurrence('10-10', '2022-05-05')).toBe('2022-10-10');
  expect(nextRecurrence('10-10', '2022-12-16')).toBe('2023-10-10');
});

test('a phase is over by its share of days, and by nothing outside it', () => {
  const phase = { yearFrom: 2020, yearTo: 2022 };
  expect(elapsedShare(phase, '2020-01-01')).toBe(0);
  expect(elapsedShare(phase, '2022-12-16')).toBeCloseTo(0.985, 2);
  expect(elapsedShare(phase, '2019-12-31')).toBeNull();
  expect(elapsedShare(phase, '2023-01-01')).toBeNull();
});
