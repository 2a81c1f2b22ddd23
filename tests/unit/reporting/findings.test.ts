import { describe, expect, test } from 'vitest';
import { emptyAnswer, type Answer, type Evidence } from '@/lib/features/reporting/model/answer';
import { isUsualNumber } from '@/lib/features/reporting/model/document-number';
import { findingsOf, toldOf } from '@/lib/features/reporting/model/findings';
import { defaultChangeThreshold } from '@/lib/features/reporting/model/limits';
import type { RuleCase } from '@/lib/features/reporting/model/rule';
import { ruleIds, rules, type RuleId } from '@/lib/features/reporting/model/rules';

const plan: Evidence = {
  ...{ id: 'a', kind: 'plan', number: '239/KH-UBND', issuedOn: '2022-07-01', precision: 'day' },
  ...{ issuer: 'UBND tỉnh', title: 'Kế hoạch', url: null, countsAs: 'five_year_plan' },
  ...{ state: 'published', isInvented: false, file: null },
};
const task: RuleCase['task'] = {
  ...{ metric: 'count', provesAs: 'none', dueOn: '2022-12-31', target: null },
  changeThreshold: defaultChangeThreshold,
};
const context: RuleCase = {
  ...{
    task,
    before: null,
    evidence: [plan],
    today: '2022-12-16',
    on: '2022-12-16',
    siblings: [],
    echoes: [],
  },
  period: { startsOn: '2022-12-01', cutOffOn: '2022-12-14' },
};
const half: Answer = { ...emptyAnswer, valueStatus: 'reported', percent: 50, value: 100, documentIds: ['a'] };
const done: Answer = { ...half, percent: 100, completedOn: '2022-07-29' };

const stuckBefore: Answer = { ...half, obstacle: 'Thiếu kinh phí.' };

function kinds(answer: Answer, changed: Partial<RuleCase> = {}): readonly string[] {
  return findingsOf(answer, { ...context, ...changed }).map(({ rule }) => rule);
}

describe('what asks for a second look', () => {
  const late = { on: '2023-01-01' } as const;
  const said: Answer = { ...half, note: 'Đã giao chỉ tiêu cho các huyện đến ngày 14/11/2022.' };
  const stuck: Answer = { ...half, obstacle: 'Thiếu kinh phí tháng 11/2022.', proposal: 'Hỗ trợ.' };
  const looks: readonly [RuleId, Answer, Partial<RuleCase>][] = [
    ['percent-fell', { ...half, percent: 49 }, { before: half }],
    ['value-fell', { ...half, value: 99 }, { before: half }],
    ['percent-jumped', { ...half, percent: 71 }, { before: { ...half, percent: 20 } }],
    ['value-jumped', { ...half, value: 151 }, { before: half }],
    ['value-jumped', { ...half, value: 121 }, { before: half, task: { ...task, changeThreshold: 20 } }],
    ['value-left-blank', { ...half, value: null }, { before: half }],
    ['figure-withdrawn', { ...emptyAnswer, valueStatus: 'not_available', note: 'x' }, { before: half }],
    ['completion-withdrawn', half, { before: done }],
    ['completion-day-moved', { ...done, completedOn: '2022-07-30' }, { before: done }],
    ['only-the-day-changed', { ...done, completedOn: '2022-07-30' }, { before: done }],
    ['completed-earlier', done, { before: half }],
    ['proof-taken-away', { ...done, documentIds: [] }, { before: done }],
    ['completed-without-evidence', { ...done, documentIds: [] }, {}],
    ['completed-after-cut-off', { ...done, completedOn: '2022-12-15' }, {}],
    ['completed-below-target', done, { task: { ...task, target: 101 } }],
    ['target-reached', half, { task: { ...task, target: 100 } }],
    ['figure-at-zero', { ...half, percent: 0 }, {}],
    ['document-after-completion', done, { evidence: [{ ...plan, issuedOn: '2022-08-01' }] }],
    ['document-after-cut-off', half, { evidence: [{ ...plan, issuedOn: '2022-12-15' }] }],
    ['document-before-programme', half, { evidence: [{ ...plan, issuedOn: '2017-12-31' }] }],
    ['document-incomplete', done, { evidence: [{ ...plan, number: null }] }],
    ['document-incomplete', done, { evidence: [{ ...plan, issuer: null, number: null, title: null }] }],
    ['document-incomplete', done, { evidence: [{ ...plan, issuedOn: null }] }],
    ['document-number-unusual', done, { evidence: [{ ...plan, number: '22/NQ-TU x' }] }],
    [
      'directive-for-resolution',
      half,
      {
        task: { ...task, provesAs: 'resolution' },
        evidence: [{ ...plan, kind: 'directive', countsAs: 'none' }],
      },
    ],
    [
      'document-in-contradiction',
      done,
      { siblings: [{ number: 4, valueStatus: 'not_available', percent: null, documentIds: ['a'] }] },
    ],
    ['no-explanation', { ...emptyAnswer, valueStatus: 'not_available' }, {}],
    ['not-yet-due-but-due', { ...emptyAnswer, valueStatus: 'not_yet_due', note: 'x' }, late],
    ['overdue-without-obstacle', half, late],
    ['obstacle-without-proposal', { ...half, obstacle: 'x' }, {}],
    ['note-repeated', { ...said, percent: 60 }, { before: said }],
    [
      'note-repeated',
      { ...said, percent: 60, note: 'Đã giao chỉ tiêu cho các huyện đến ngày 14 tháng 12 năm 2022' },
      { before: said },
    ],
    ['note-repeated', { ...said, note: said.note?.toUpperCase() ?? null }, { before: said }],
    ['obstacle-repeated', { ...stuck, obstacle: 'Thiếu kinh phí, tháng 12 năm 2022' }, { before: stuck }],
    ['note-removed', half, { before: said }],
    ['note-as-elsewhere', said, { echoes: ['An Giang', 'Cà Mau'] }],
  ];

  test.each(looks)('%s', (rule, answer, changed) => {
    expect(kinds(answer, changed)).toContain(rule);
  });

  test('every rule that asks is tried above', () => {
    const asking = ruleIds.filter((id) => rules[id].severity === 'ask');
    expect(asking.filter((id) => !looks.some(([rule]) => rule === id))).toEqual([]);
    expect(ruleIds.length).toBeGreaterThanOrEqual(25);
  });

  test.each<[string, Answer, Partial<RuleCase>]>([
    ['a first report', half, {}],
    ['the same again', half, { before: half }],
    ['progress', { ...half, percent: 60, value: 120 }, { before: half }],
    ['a rise of exactly fifty points', { ...half, percent: 70 }, { before: { ...half, percent: 20 } }],
    ['a figure where there was none', half, { before: { ...emptyAnswer, valueStatus: 'not_available' } }],
    [
      'no figure with a reason',
      { ...emptyAnswer, valueStatus: 'not_applicable', note: 'x' },
      { before: { ...emptyAnswer, valueStatus: 'not_available' } },
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
    ['a value from zero', { ...half, value: 9 }, { before: { ...half, value: 0 } }],
    ['a rise to the threshold', { ...half, value: 150 }, { before: half }],
    [
      'completed and confirmed without evidence',
      { ...done, documentIds: [] },
      { before: { ...done, documentIds: [] } },
    ],
    ['an obstacle that stays as it was', { ...stuckBefore, percent: 51 }, { before: stuckBefore }],
    [
      'a note as elsewhere that was published before',
      { ...stuckBefore, note: 'x' },
      { before: { ...stuckBefore, note: 'x' }, echoes: ['An Giang'] },
    ],
    ['an overdue task with its obstacle', stuckBefore, { before: stuckBefore, on: '2023-01-01' }],
    [
      'a resolution beside a directive',
      half,
      {
        task: { ...task, provesAs: 'resolution' },
        evidence: [
          { ...plan, kind: 'directive', countsAs: 'none' },
          { ...plan, id: 'b', countsAs: 'resolution' },
        ],
      },
    ],
    [
      'a document shared with a task that is done too',
      done,
      {
        siblings: [
          { number: 4, valueStatus: 'reported', percent: 100, documentIds: ['a'] },
          { number: 5, valueStatus: 'not_available', percent: null, documentIds: ['z'] },
          { number: 6, valueStatus: null, percent: null, documentIds: ['a'] },
        ],
      },
    ],
    ['the target reached and done', done, { task: { ...task, target: 100 } }],
    ['a figure below the target, not done', half, { task: { ...task, target: 101 } }],
    [
      'a document without a day before the cut-off',
      half,
      { evidence: [{ ...plan, issuedOn: '2018-01-01' }] },
    ],
    ['a reason before the due date', { ...emptyAnswer, valueStatus: 'not_yet_due', note: 'x' }, {}],
  ])('nothing for %s', (_, answer, changed) => {
    expect(kinds(answer, changed)).toEqual([]);
  });

  test('what goes on completed without evidence is told, and nothing else is', () => {
    const bare: Answer = { ...done, documentIds: [] };
    const told = (answer: Answer, changed: Partial<RuleCase> = {}) =>
      toldOf(answer, { ...context, before: answer, ...changed }).map(({ rule }) => rule);
    expect(told(bare)).toEqual(['still-without-evidence']);
    expect(told(bare, { before: half }), 'it is asked when it is new').toEqual([]);
    expect(told(bare, { task: { ...task, provesAs: 'resolution' } }), 'it is not even sent').toEqual([]);
    expect(told(done)).toEqual([]);
    expect(told({ ...half, documentIds: [] })).toEqual([]);
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
