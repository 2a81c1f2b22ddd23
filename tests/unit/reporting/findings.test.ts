import { describe, expect, test } from 'vitest';
import { emptyAnswer, type Answer, type Evidence } from '@/lib/features/reporting/model/answer';
import { findingsOf, isUsualNumber, type FindingContext } from '@/lib/features/reporting/model/findings';

const plan: Evidence = {
  ...{ id: 'a', kind: 'plan', number: '239/KH-UBND', issuedOn: '2022-07-01', precision: 'day' },
  ...{ issuer: 'UBND tỉnh', title: 'Kế hoạch', url: null, countsAs: 'five_year_plan' },
  ...{ state: 'published', isInvented: false },
};
const context: FindingContext = {
  ...{ before: null, evidence: [], dueOn: '2022-12-31', reportsFrom: '2022-12-01', on: '2022-12-16' },
};
const half: Answer = { ...emptyAnswer, valueStatus: 'reported', percent: 50, value: 100 };
const done: Answer = { ...half, percent: 100, completedOn: '2022-07-29' };

function kinds(answer: Answer, changed: Partial<FindingContext> = {}): readonly string[] {
  return findingsOf(answer, { ...context, ...changed }).map(({ kind }) => kind);
}

describe('what asks for a second look', () => {
  test.each<[string, Answer, Partial<FindingContext>]>([
    ['percent-fell', { ...half, percent: 49 }, { before: half }],
    ['value-fell', { ...half, value: 99 }, { before: half }],
    ['percent-jumped', { ...half, percent: 71 }, { before: { ...half, percent: 20 } }],
    ['completion-withdrawn', half, { before: done }],
    ['completed-earlier', done, { before: half }],
    ['document-after-completion', done, { evidence: [{ ...plan, issuedOn: '2022-08-01' }] }],
    ['document-incomplete', done, { evidence: [{ ...plan, number: null }] }],
    ['document-incomplete', done, { evidence: [{ ...plan, issuer: null, number: null, title: null }] }],
    ['document-incomplete', done, { evidence: [{ ...plan, issuedOn: null }] }],
    ['document-number-unusual', done, { evidence: [{ ...plan, number: '22/NQ-TU x' }] }],
    ['no-explanation', { ...emptyAnswer, valueStatus: 'not_available' }, {}],
    ['not-yet-due-but-due', { ...emptyAnswer, valueStatus: 'not_yet_due', note: 'x' }, { on: '2023-01-01' }],
  ])('%s', (kind, answer, changed) => {
    expect(kinds(answer, changed)).toContain(kind);
  });

  test.each<[string, Answer, Partial<FindingContext>]>([
    ['a first report', half, {}],
    ['the same again', half, { before: half }],
    ['progress', { ...half, percent: 60, value: 120 }, { before: half }],
    ['a rise of exactly fifty points', { ...half, percent: 70 }, { before: { ...half, percent: 20 } }],
    ['a figure where there was none', half, { before: { ...emptyAnswer, valueStatus: 'not_available' } }],
    [
      'no figure with a reason',
      { ...emptyAnswer, valueStatus: 'not_applicable', note: 'x' },
      { before: half },
    ],
    [
      'completed in this period',
      { ...done, completedOn: '2022-12-02' },
      { before: { ...half, percent: 90 } },
    ],
    ['completed before and still', done, { before: done }],
    ['a document of the same day', done, { evidence: [{ ...plan, issuedOn: '2022-07-29' }] }],
    [
      'one of two documents in time',
      done,
      { evidence: [plan, { ...plan, id: 'b', issuedOn: '2022-09-01' }] },
    ],
    ['a reason before the due date', { ...emptyAnswer, valueStatus: 'not_yet_due', note: 'x' }, {}],
  ])('nothing for %s', (_, answer, changed) => {
    expect(kinds(answer, changed)).toEqual([]);
  });

  test('takes a month for its last day, because the document may be that late', () => {
    const july = { ...plan, issuedOn: '2022-07-01', precision: 'month' } as const;
    expect(kinds({ ...done, completedOn: '2022-07-10' }, { evidence: [july] })).toContain(
      'document-after-completion',
    );
  });

  test.each(['1299/QĐ-UBND', '60/2022/NQ-HĐND', '05-NQ/TU', '0280/KH-UBND', '148/2025/QH15'])(
    '%s is usual',
    (number) => {
      expect(isUsualNumber(number)).toBe(true);
    },
  );
});
