import { describe, expect, test } from 'vitest';
import { emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import { markOf } from '@/lib/features/reporting/model/mark';
import { mergeTaken } from '@/lib/features/reporting/model/merge';

const published: Answer = { ...emptyAnswer, valueStatus: 'reported', percent: 60 };
const typed: Answer = { ...published, percent: 70, note: 'Của tôi' };

describe('how an item stands once saved', () => {
  test.each([
    ['changed', { before: null, answer: published, mark: 'unanswered', isAuto: false }],
    ['changed', { before: published, answer: typed, mark: 'unchanged', isAuto: true }],
    ['unchanged', { before: published, answer: published, mark: 'changed', isAuto: false }],
    ['unchanged', { before: published, answer: published, mark: 'unchanged', isAuto: true }],
    ['unanswered', { before: published, answer: published, mark: 'changed', isAuto: true }],
  ] as const)('%s', (expected, saving) => {
    expect(markOf(saving)).toBe(expected);
  });

  test('of two versions each field keeps the one that was chosen', () => {
    expect(mergeTaken(typed, published, ['note'])).toEqual({ ...typed, note: null });
    expect(mergeTaken(typed, published, [])).toEqual(typed);
  });
});
