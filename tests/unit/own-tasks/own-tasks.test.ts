import { describe, expect, test } from 'vitest';
import {
  copiedDue,
  dueProblem,
  isEnded,
  nextNumber,
  ownNumbers,
  ownYears,
  unitOf,
  type OwnTaskVersion,
} from '@/lib/features/own-tasks/model/own-task';
import { mayChangeOwnTask, mayKeepOwnTasks } from '@/lib/features/own-tasks/policy';
import {
  addOwnTaskSchema,
  copyOwnTasksSchema,
  correctOwnTaskSchema,
  endOwnTaskSchema,
} from '@/lib/features/own-tasks/schema/keep';
import { askOwnTasks } from '@/lib/features/own-tasks/schema/open-own-tasks';
import { visitor } from '@/lib/platform/auth/viewer';
import { aViewer, grant } from '@/tests/support/viewers';

const [here, elsewhere] = [crypto.randomUUID(), crypto.randomUUID()];
const officer = aViewer(grant('officer', here));
const leader = aViewer(grant('leader', here));
const admin = aViewer(grant('admin'));
const reviewer = aViewer(grant('reviewer'));

describe('who keeps own tasks', () => {
  test('officers and leaders those of their province, the administrator all', () => {
    expect([officer, leader, admin].map((viewer) => mayKeepOwnTasks(viewer, here))).toEqual(
      Array(3).fill('allowed'),
    );
    expect(mayKeepOwnTasks(officer, elsewhere)).toBe('not-found');
    expect(mayKeepOwnTasks(admin, elsewhere)).toBe('allowed');
    expect(mayKeepOwnTasks(officer, null)).toBe('allowed');
    expect(mayKeepOwnTasks(reviewer, null)).toBe('forbidden');
    expect(mayKeepOwnTasks(visitor, null)).toBe('signed-out');
  });

  test('what ended changes no more, and what is not theirs is not there', () => {
    const task = { ownerId: here, isEnded: false };
    expect(mayChangeOwnTask(officer, task)).toBe('allowed');
    expect(mayChangeOwnTask(officer, { ...task, isEnded: true })).toBe('illegal-transition');
    expect(mayChangeOwnTask(officer, { ...task, ownerId: elsewhere })).toBe('not-found');
    expect(mayChangeOwnTask(officer, null)).toBe('not-found');
    expect(mayChangeOwnTask(reviewer, null)).toBe('forbidden');
  });
});

describe('the rules', () => {
  test('the next number is the first that is free, until none is', () => {
    const { first, last } = ownNumbers;
    const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    expect(nextNumber([])).toBe(51);
    expect(nextNumber([51, 53])).toBe(52);
    expect(nextNumber(all)).toBeNull();
  });

  test('a task is due from the day it begins until its year is over', () => {
    const due = (dueOn: string) => dueProblem({ dueOn, begunOn: '2022-12-16', year: 2022 });
    expect(due('2022-12-15')).toBe('ownTasks.dueBeforeBegin');
    expect(due('2022-12-16')).toBeNull();
    expect(due('2022-12-31')).toBeNull();
    expect(due('2023-01-01')).toBe('ownTasks.dueAfterYear');
  });

  test('a task copied into a year is due on its day there, on the last one where that has passed', () => {
    const due = (dueOn: string, begunOn: string) => copiedDue({ dueOn, begunOn, year: 2023 });
    expect(due('2022-06-30', '2022-12-16')).toBe('2023-06-30');
    expect(due('2022-06-30', '2023-06-30')).toBe('2023-06-30');
    expect(due('2022-06-30', '2023-07-01')).toBe('2023-12-31');
  });

  test('tasks are set for the year of the day and the next', () => {
    expect(ownYears('2022-12-16')).toEqual([2022, 2023]);
  });

  test('a percentage has its own unit, a milestone none, a count what was typed', () => {
    expect([unitOf('percent', null), unitOf('milestone', null), unitOf('count', 'điểm')]).toEqual([
      '%',
      '',
      'điểm',
    ]);
  });

  test('a task has ended by its newest version', () => {
    const version = { act: 'add' } as OwnTaskVersion;
    expect(isEnded({ versions: [version] })).toBe(false);
    expect(isEnded({ versions: [{ ...version, act: 'end' }, version] })).toBe(true);
  });
});

const said = {
  ...{ titleVi: ' Mở điểm  Internet ', titleEn: '', dueOn: '31/12/2022', pillar: '', source: 'KH 12' },
  reason: 'Tỉnh đặt thêm.',
};
const added = { provinceId: here, year: '2022', number: ' 51 ', ...said, metric: 'milestone', unit: '' };
const issuesOf = (changed: Readonly<Record<string, unknown>>) =>
  addOwnTaskSchema
    .safeParse({ ...added, ...changed })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('what comes in', () => {
  test('a blank English name and a blank pillar are none', () => {
    const read = addOwnTaskSchema.parse(added);
    expect(read).toMatchObject({ number: 51, titleEn: null, pillar: null, dueOn: '2022-12-31', unit: null });
    expect(addOwnTaskSchema.parse({ ...added, pillar: 'economy' }).pillar).toBe('economy');
  });

  test.each([
    [{ number: '50' }, ['number ownTasks.numberOutside']],
    [{ number: '100' }, ['number ownTasks.numberOutside']],
    [{ number: 'R51' }, ['number ownTasks.numberOutside']],
    [{ number: undefined }, ['number form.incomplete']],
    [{ year: '1999' }, ['year ownTasks.yearOutside']],
    [{ year: undefined }, ['year form.incomplete']],
    [{ titleVi: '  ' }, ['titleVi ownTasks.titleMissing']],
    [{ source: '' }, ['source ownTasks.sourceMissing']],
    [{ titleVi: 'a'.repeat(201) }, ['titleVi ownTasks.tooLong']],
    [{ titleEn: 'a'.repeat(201) }, ['titleEn ownTasks.tooLong']],
    [{ reason: '' }, ['reason ownTasks.reasonMissing']],
    [{ reason: 'a'.repeat(1001) }, ['reason ownTasks.tooLong']],
    [{ dueOn: '' }, ['dueOn ownTasks.dueMissing']],
    [{ dueOn: '31/02/2022' }, ['dueOn reporting.dayMalformed']],
    [{ pillar: 'sports' }, ['pillar field.choose']],
    [{ metric: 'gut' }, ['metric ownTasks.metricMissing']],
    [{ metric: 'count' }, ['unit ownTasks.unitMissing']],
    [{ unit: 'điểm' }, ['unit ownTasks.unitOfCount']],
    [{ setId: here }, [' Unrecognized key: "setId"']],
  ])('%j is refused', (changed, issues) => {
    expect(issuesOf(changed)).toEqual(issues);
  });

  test('a count has a unit', () => {
    expect(issuesOf({ metric: 'count', unit: 'điểm' })).toBeUndefined();
  });

  test('a correction and an end name the version that was seen', () => {
    expect(correctOwnTaskSchema.parse({ taskId: here, seen: '2', ...said }).seen).toBe(2);
    expect(correctOwnTaskSchema.parse({ taskId: here, seen: '2', ...said }).number).toBeUndefined();
    const measured = { number: '52', metric: 'count', unit: 'điểm' };
    const read = correctOwnTaskSchema.parse({ taskId: here, seen: '2', ...said, ...measured });
    expect(read).toMatchObject({ number: 52, metric: 'count', unit: 'điểm' });
    const noUnit = { taskId: here, seen: '2', ...said, ...measured, unit: '' };
    expect(correctOwnTaskSchema.safeParse(noUnit).error?.issues[0]?.message).toBe('ownTasks.unitMissing');
    expect(endOwnTaskSchema.safeParse({ taskId: here, seen: 'x', reason: 'Xong.' }).success).toBe(false);
  });

  test('a copy says into which year, by which document and why', () => {
    const copied = { provinceId: here, year: '2023', source: 'KH 01', reason: 'Làm tiếp.' };
    expect(copyOwnTasksSchema.parse(copied).year).toBe(2023);
    expect(copyOwnTasksSchema.safeParse({ ...copied, source: '' }).error?.issues[0]?.message).toBe(
      'ownTasks.sourceMissing',
    );
  });

  test('the list is asked by province and day', () => {
    expect(askOwnTasks.parse({ province: 'ben-tre', date: '2022-12-16' }).province).toEqual(['ben-tre']);
    expect(askOwnTasks.safeParse({ task: '51' }).success).toBe(false);
  });
});
