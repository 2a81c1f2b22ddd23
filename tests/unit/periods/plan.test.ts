import { describe, expect, test } from 'vitest';
import { mayAdminister } from '@/lib/features/administration/policy';
import { dateIssues, datesSeen, endOfDay } from '@/lib/features/periods/model/dates';
import { nextDue, ofYear, phaseOf, yearsOf } from '@/lib/features/periods/model/period';
import { countedFrom, planYear, proposedPeriods, readPlan } from '@/lib/features/periods/model/plan';
import { changeDatesSchema, periodSchema, planYearSchema } from '@/lib/features/periods/schema';
import { mayReadReliefs, mayRelieve, mayWithdrawRelief } from '@/lib/features/reliefs/policy';
import { relieveSchema } from '@/lib/features/reliefs/schema';
import { visitor, type Role, type Viewer } from '@/lib/platform/auth/viewer';

const as = (role: Role): Viewer => ({ ...visitor, userId: 'x', grants: [{ role, provinceId: null }] });

describe('a year planned by the rules', () => {
  test.each([
    {
      kind: 'month',
      count: 12,
      code: '2024-02',
      startsOn: '2024-02-01',
      endsOn: '2024-02-29',
      cutOffOn: '2024-02-14',
      dueOn: '2024-02-20',
      from: '2024-01-15',
    },
    {
      kind: 'quarter',
      count: 4,
      code: '2024-Q2',
      startsOn: '2024-04-01',
      endsOn: '2024-06-30',
      cutOffOn: '2024-06-14',
      dueOn: '2024-06-20',
      from: '2024-03-15',
    },
    {
      kind: 'half_year',
      count: 2,
      code: '2024-H1',
      startsOn: '2024-01-01',
      endsOn: '2024-06-30',
      cutOffOn: '2024-06-14',
      dueOn: '2024-06-20',
      from: '2023-12-15',
    },
    {
      kind: 'year',
      count: 1,
      code: '2024',
      startsOn: '2024-01-01',
      endsOn: '2024-12-31',
      cutOffOn: '2024-12-14',
      dueOn: '2024-12-20',
      from: '2023-12-15',
    },
  ] as const)('by $kind gives $count periods, each with its five dates', (expected) => {
    const { kind, count, code, startsOn, endsOn, cutOffOn, dueOn, from } = expected;
    const plan = planYear(kind, 2024);
    expect(plan).toHaveLength(count);
    const one = plan.find((each) => each.code === code);
    expect(one).toMatchObject({ startsOn, endsOn, cutOffOn, dueOn, locksOn: endsOn });
    expect(countedFrom(startsOn)).toBe(from);
    expect(plan.flatMap((each) => dateIssues(each))).toEqual([]);
  });

  test('proposes what is not there yet and has not locked', () => {
    const plan = { year: 2022, kind: 'month' } as const;
    const codes = proposedPeriods(plan, { known: ['2022-12'], day: '2022-10-31' }).map(({ code }) => code);
    expect(codes).toEqual(['2022-10', '2022-11']);
  });

  test('is read from an address', () => {
    expect(readPlan('2023-half-year')).toEqual({ year: 2023, kind: 'half_year' });
    expect(readPlan('2023-week')).toBeNull();
  });
});

describe('dates', () => {
  const right = { startsOn: '2023-03-01', opensOn: '2023-03-01', cutOffOn: '2023-03-14' };
  const dates = { ...right, dueOn: '2023-03-20', locksOn: '2023-03-31' };

  test.each([
    ['opensOn', '2023-03-21', 'opensAfterDue'],
    ['cutOffOn', '2023-02-28', 'cutOffBeforeStart'],
    ['dueOn', '2023-03-14', 'dueBeforeCutOff'],
    ['locksOn', '2023-03-19', 'lockBeforeDue'],
  ])('with %s on %s are refused', (field, day, key) => {
    expect(dateIssues({ ...dates, [field]: day })).toContainEqual({ field, key: `periods.${key}` });
  });

  test('end with the day in Viet Nam, wherever the machine stands', () => {
    expect(endOfDay('2023-03-20').toISOString()).toBe('2023-03-20T17:00:00.000Z');
    expect(datesSeen(dates)).toBe('2023-03-01 2023-03-14 2023-03-20 2023-03-31');
  });
});

describe('a period in the calendar', () => {
  const march = { isOpened: true, dueOn: '2023-03-20', locksOn: '2023-03-31' };

  test.each([
    [false, '2023-04-15', 'planned'],
    [true, '2023-03-20', 'open'],
    [true, '2023-03-21', 'overdue'],
    [true, '2023-03-31', 'overdue'],
    [true, '2023-04-01', 'locked'],
  ])('opened: %s, on %s is %s', (isOpened, day, phase) => {
    expect(phaseOf({ ...march, isOpened }, day)).toBe(phase);
  });

  test('is found by the year in which it is due, nearest first', () => {
    const due = [{ dueOn: '2023-06-20' }, { dueOn: '2022-12-20' }, { dueOn: '2023-03-20' }];
    expect(yearsOf(due)).toEqual([2022, 2023]);
    expect(ofYear(due, 2022)).toEqual([{ dueOn: '2022-12-20' }]);
    expect(nextDue(due, '2023-03-20').map(({ dueOn }) => dueOn)).toEqual(['2023-03-20', '2023-06-20']);
  });
});

describe('what may come in', () => {
  test('is a period of a kind, with days that exist', () => {
    const form = { code: '2023-03', seen: '', opensOn: '1/3/2023', cutOffOn: '14/03/2023' };
    const whole = { ...form, dueOn: '2023-03-20', locksOn: '31/3/2023' };
    expect(changeDatesSchema.parse(whole)).toMatchObject({ opensOn: '2023-03-01', locksOn: '2023-03-31' });
    const wrong = changeDatesSchema.safeParse({ ...whole, dueOn: '', locksOn: '31/02/2023' });
    expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['dueOn', 'field.required'],
      ['locksOn', 'reporting.dayMalformed'],
    ]);
    expect(periodSchema.safeParse({ code: '2023-13', seen: '' }).success).toBe(false);
    expect(planYearSchema.safeParse({ year: '2023', kind: 'week' }).success).toBe(false);
  });

  test('is an extension with a day, or an exemption without one, and always a reason', () => {
    const form = { reportId: 'a', kind: 'extension', untilOn: '27/12/2022', reason: 'Bão.' };
    const issues = (change: object) =>
      relieveSchema.safeParse({ ...form, ...change }).error?.issues.map(({ message }) => message);
    expect(issues({})).toBeUndefined();
    expect(issues({ kind: 'exemption', untilOn: '' })).toBeUndefined();
    expect(issues({ untilOn: '' })).toEqual(['reliefs.untilMissing']);
    expect(issues({ kind: 'exemption' })).toEqual(['reliefs.untilOfExemption']);
    expect(issues({ reason: ' ' })).toEqual(['reliefs.reasonMissing']);
    expect(issues({ reason: 'x'.repeat(1001) })).toEqual(['reporting.textTooLong']);
    expect(issues({ reportId: '' })).toEqual(['reliefs.provinceMissing']);
  });
});

describe('who may', () => {
  test('administer: the administrator alone', () => {
    expect(mayAdminister(visitor)).toBe('signed-out');
    expect(mayAdminister(as('reviewer'))).toBe('forbidden');
    expect(mayAdminister(as('admin'))).toBe('allowed');
  });

  test('give more time: reviewers and administrators, for what is still owed', () => {
    const owed = { state: 'returned', isExempt: false } as const;
    expect(mayReadReliefs(visitor)).toBe('signed-out');
    expect(mayRelieve(as('officer'), owed)).toBe('forbidden');
    expect(mayRelieve(as('admin'), null)).toBe('not-found');
    expect(mayRelieve(as('reviewer'), owed)).toBe('allowed');
    expect(mayRelieve(as('reviewer'), { ...owed, isExempt: true })).toBe('illegal-transition');
    expect(mayRelieve(as('reviewer'), { ...owed, state: 'submitted' })).toBe('illegal-transition');
    expect(mayWithdrawRelief(as('reviewer'), null)).toBe('not-found');
    expect(mayWithdrawRelief(as('reviewer'), owed)).toBe('allowed');
  });
});
