import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import { isCompleted, officialStatus, officialStatuses } from '@/lib/features/reporting/model/status';
import { addDays } from '@/lib/platform/day';

const reported = { valueStatus: 'reported', dueOn: '2022-12-31' } as const;

describe('the official status, from dates', () => {
  test.each([
    ['in_progress', null, '2022-12-30'],
    ['in_progress', null, '2022-12-31'],
    ['overdue', null, '2023-01-01'],
    ['on_time', '2022-12-31', '2023-06-01'],
    ['on_time', '2022-07-29', '2022-12-16'],
    ['late', '2023-01-01', '2023-01-02'],
  ])('is %s when completed on %s and told on %s', (status, completedOn, on) => {
    expect(officialStatus({ ...reported, completedOn, on })).toBe(status);
  });

  test('is none of them when nothing was reported or the task does not apply', () => {
    const late = { completedOn: null, dueOn: '2022-12-31', on: '2024-01-01' };
    expect(officialStatus({ ...late, valueStatus: null })).toBe('no_report');
    expect(officialStatus({ ...late, valueStatus: 'not_applicable' })).toBe('not_applicable');
  });

  test('still runs against the due date when a figure is not available or not yet due', () => {
    const late = { completedOn: null, dueOn: '2022-12-31', on: '2023-01-01' };
    expect(officialStatus({ ...late, valueStatus: 'not_available' })).toBe('overdue');
    expect(officialStatus({ ...late, valueStatus: 'not_yet_due', on: '2022-12-01' })).toBe('in_progress');
  });

  const days = fc.integer({ min: 0, max: 2000 }).map((count) => addDays('2020-06-03', count));

  test('is one of six for every combination, and completed exactly when a day of completion is told', () => {
    const basis = fc.record({
      valueStatus: fc.option(fc.constantFrom(...Object.values(ValueStatus))),
      completedOn: fc.option(days),
      dueOn: days,
      on: days,
    });
    fc.assert(
      fc.property(basis, (given) => {
        const status = officialStatus(given);
        expect(officialStatuses).toContain(status);
        const counts = given.valueStatus !== null && given.valueStatus !== 'not_applicable';
        expect(isCompleted(status)).toBe(counts && given.completedOn !== null);
      }),
    );
  });

  test('never returns from overdue to in progress as days pass', () => {
    fc.assert(
      fc.property(days, days, fc.nat(400), (dueOn, on, more) => {
        const now = officialStatus({ valueStatus: 'reported', completedOn: null, dueOn, on });
        const later = officialStatus({
          valueStatus: 'reported',
          completedOn: null,
          dueOn,
          on: addDays(on, more),
        });
        expect(now === 'overdue' && later === 'in_progress').toBe(false);
      }),
    );
  });
});
