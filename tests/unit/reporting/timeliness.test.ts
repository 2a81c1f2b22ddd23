import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTimeliness, timeliness, timelinessValues } from '@/lib/features/reporting/model/timeliness';

const dueAt = new Date('2022-12-21T00:00:00+07:00');
const before = new Date(dueAt.getTime() - 1);

describe('timeliness', () => {
  test.each([
    ['exempt', true, null, before],
    ['exempt', true, dueAt, dueAt],
    ['on_time', false, before, dueAt],
    ['late', false, dueAt, dueAt],
    ['not_yet', false, null, before],
    ['not_submitted', false, null, dueAt],
  ])('is %s (exempt %s, sent %s, told at %s)', (expected, isExempt, firstSubmittedAt, now) => {
    expect(timeliness({ isExempt, firstSubmittedAt, dueAt }, now)).toBe(expected);
  });

  test('adds up to what was expected for every group (invariant 9)', () => {
    const instants = fc.date({
      min: new Date('2022-12-01'),
      max: new Date('2023-01-31'),
      noInvalidDate: true,
    });
    const duty = fc.record({
      isExempt: fc.boolean(),
      firstSubmittedAt: fc.option(instants),
      dueAt: instants,
    });
    fc.assert(
      fc.property(fc.array(duty), instants, (duties, now) => {
        const count = countTimeliness(duties.map((each) => timeliness(each, now)));
        const sum = timelinessValues.reduce((total, value) => total + count[value], 0);
        expect(sum).toBe(duties.length);
        expect(count.expected).toBe(duties.length);
      }),
    );
  });
});
