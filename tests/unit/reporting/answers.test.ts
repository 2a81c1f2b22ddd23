import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerIn, emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import { comparedFields, differences } from '@/lib/features/reporting/model/difference';
import { isId, isPeriodCode, isReceipt, isSlug } from '@/lib/features/reporting/model/id';
import { itemAnchor } from '@/lib/features/reporting/model/place';
import { progressOf } from '@/lib/features/reporting/model/progress';
import { standingsOf, type PublishedLine } from '@/lib/features/reporting/model/standing';

const answers: fc.Arbitrary<Answer> = fc.record({
  valueStatus: fc.option(fc.constantFrom('reported', 'not_available')),
  percent: fc.option(fc.nat(100)),
  value: fc.option(fc.nat(3)),
  completedOn: fc.option(fc.constantFrom('2022-01-01', '2022-02-02')),
  note: fc.option(fc.string()),
  obstacle: fc.option(fc.string()),
  proposal: fc.option(fc.string()),
  reply: fc.option(fc.string()),
  documentIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
});

describe('the difference between two answers', () => {
  test('names each field that changed, in the order of the form', () => {
    const after = { ...emptyAnswer, percent: 5, valueStatus: 'reported', documentIds: ['a'] } as const;
    expect(differences(emptyAnswer, after)).toEqual([
      { field: 'valueStatus', before: null, after: 'reported' },
      { field: 'percent', before: null, after: 5 },
      { field: 'documentIds', before: [], after: ['a'] },
    ]);
  });

  test('is nothing with itself, whatever the order of evidence and the reply', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const same = { ...answer, reply: 'khác', documentIds: answer.documentIds.toReversed() };
        expect(differences(answer, same)).toEqual([]);
      }),
    );
  });

  test('is the same both ways, and applying it gives the later answer', () => {
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const there = differences(before, after);
        expect(differences(after, before).map(({ field }) => field)).toEqual(there.map(({ field }) => field));
        const applied = {
          ...before,
          ...Object.fromEntries(there.map((change) => [change.field, change.after])),
        };
        expect(differences(applied, after)).toEqual([]);
        expect(there.length).toBeLessThanOrEqual(comparedFields.length);
      }),
    );
  });

  test('takes the answer alone out of what tells more', () => {
    expect(answerIn({ ...emptyAnswer, ...{ periodCode: '2022-11' } })).toEqual(emptyAnswer);
  });
});

test('progress counts every line once', () => {
  const line = fc.record({
    answer: fc.constantFrom('unanswered', 'unchanged', 'changed'),
    isReturned: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { total, answered, unanswered, changed, confirmed, returned } = progressOf(lines);
      expect(answered + unanswered).toBe(total);
      expect(changed + confirmed).toBe(answered);
      expect(returned).toBeLessThanOrEqual(total);
    }),
  );
});

describe('where a province stands', () => {
  const line = (cutOffOn: string, percent: number): PublishedLine => ({
    ...{ taskId: 't', periodId: cutOffOn, revisionId: cutOffOn, itemId: cutOffOn, cutOffOn },
    publishedAt: new Date(0),
    answer: { ...emptyAnswer, valueStatus: 'reported', percent },
  });

  test('is the latest period’s answer, dated by when it last changed', () => {
    const lines = [line('2022-11-14', 60), line('2022-09-14', 50), line('2022-10-14', 60)];
    expect(standingsOf(lines)).toMatchObject([{ periodId: '2022-11-14', changedOn: '2022-10-14' }]);
  });

  test('does not depend on the order in which periods were published', () => {
    const lines = fc
      .uniqueArray(fc.nat(11), { minLength: 1 })
      .map((months) =>
        months.map((month) => line(`2022-${String(month + 1).padStart(2, '0')}-14`, month % 3)),
      );
    fc.assert(
      fc.property(lines, (given) => {
        expect(standingsOf(given.toReversed())).toEqual(standingsOf(given));
      }),
    );
  });
});

test('an id is a UUID and nothing else', () => {
  expect(isId('0190f3a0-0000-7000-8000-000000000001')).toBe(true);
  for (const text of ['', '1', '-1', '0190f3a0-0000-7000-8000-00000000000', "' or 1=1", '{"not":""}'])
    expect(isId(text)).toBe(false);
});

test('what addresses name is told from what they cannot', () => {
  expect(['2022-12', '2022-Q4', '2022-H1', '2022'].map(isPeriodCode)).toEqual([true, true, true, true]);
  expect(['2022-13', '22-1', '2022-12\u0000', '2022-12 '].map(isPeriodCode)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['QT45-2022-12-01', 'BRVT77-2022-Q4-100'].map(isReceipt)).toEqual([true, true]);
  expect(['QT-2022-12-01', 'qt45-2022-12-01', "x'--"].map(isReceipt)).toEqual([false, false, false]);
  expect(['ha-noi', 'ba-ria-vung-tau'].map(isSlug)).toEqual([true, true]);
  expect(['Hà Nội', '../x', 'a'.repeat(61)].map(isSlug)).toEqual([false, false, false]);
});

test('an item has an anchor in the language of its page', () => {
  expect([itemAnchor('vi', 3), itemAnchor('en', 3)]).toEqual(['muc-3', 'item-3']);
});
