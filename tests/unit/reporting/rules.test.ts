import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import { emptyAnswer, type Answer, type Evidence } from '@/lib/features/reporting/model/answer';
import {
  defaultChangeThreshold,
  largestValue,
  longestText,
  programmeStart,
} from '@/lib/features/reporting/model/limits';
import { answerIssues, contradictionsIn, gapsIn } from '@/lib/features/reporting/model/findings';
import type { RuleCase } from '@/lib/features/reporting/model/rule';
import { addDays } from '@/lib/platform/day';

const today = '2022-12-16';
const task: RuleCase['task'] = {
  ...{ metric: 'count', provesAs: 'none', dueOn: '2022-12-31', target: null },
  changeThreshold: defaultChangeThreshold,
};
const context: RuleCase = {
  ...{ task, before: null, evidence: [], today, on: today, siblings: [], echoes: [] },
  period: { startsOn: '2022-12-01', cutOffOn: '2022-12-14' },
};
const document: Evidence = {
  ...{ id: 'a', kind: 'plan', number: '239/KH-UBND', issuedOn: '2022-07-01', precision: 'day' },
  ...{ issuer: 'UBND tỉnh', title: 'Kế hoạch', url: null, countsAs: 'none' },
  ...{ state: 'published', isInvented: false, file: null },
};
const half: Answer = { ...emptyAnswer, valueStatus: 'reported', percent: 50 };
const done: Answer = { ...half, percent: 100, completedOn: '2022-07-29' };

function keys(answer: Answer, changed: Partial<RuleCase> = {}): readonly string[] {
  return answerIssues(answer, { ...context, ...changed }).map(({ key }) => key.replace('rules.', ''));
}

const milestone = { task: { ...task, metric: 'milestone' } } as const;
const share = { task: { ...task, metric: 'percent' } } as const;

describe('what an answer must say', () => {
  test.each<[string, Answer, Partial<RuleCase>?]>([
    ['half done', half],
    ['done', done],
    ['done today', { ...done, completedOn: today }],
    ['done on the first day of the programme', { ...done, completedOn: programmeStart }],
    ['nothing yet', { ...half, percent: 0 }],
    ['two decimals', { ...half, percent: 96.25 }],
    ['a count', { ...half, value: 1642 }],
    ['a count of zero', { ...half, value: 0 }],
    ['a rate', { ...half, value: 99.9999 }, share],
    ['a reason', { ...emptyAnswer, valueStatus: 'not_applicable' }],
    ['the longest text', { ...half, note: 'ă'.repeat(longestText) }],
  ])('accepts %s', (_, answer, changed) => {
    expect(keys(answer, changed)).toEqual([]);
  });

  test.each<[string, Answer, Partial<RuleCase>?]>([
    ['status-missing', emptyAnswer],
    ['percent-missing', { ...half, percent: null }],
    ['percent-beside-reason', { ...half, valueStatus: 'not_available' }],
    ['value-beside-reason', { ...emptyAnswer, valueStatus: 'not_yet_due', value: 0 }],
    ['percent-out-of-range', { ...half, percent: -0.01 }],
    ['percent-out-of-range', { ...half, percent: 100.01 }],
    ['percent-too-fine', { ...half, percent: 33.333 }],
    ['percent-too-fine', { ...half, percent: 1e-7 }],
    ['value-of-milestone', { ...half, value: 1 }, milestone],
    ['value-negative', { ...half, value: -1 }],
    ['value-too-large', { ...half, value: largestValue + 1 }],
    ['value-not-whole', { ...half, value: 1.5 }],
    ['value-over-hundred', { ...half, value: 100.1 }, share],
    ['value-too-fine', { ...half, value: 0.00001 }, share],
    ['day-missing', { ...done, completedOn: null }],
    ['day-without-completion', { ...half, completedOn: '2022-07-29' }],
    ['completed-in-future', { ...done, completedOn: addDays(today, 1) }],
    ['completed-before-programme', { ...done, completedOn: addDays(programmeStart, -1) }],
    ['note-too-long', { ...half, note: 'ă'.repeat(longestText + 1) }],
    ['obstacle-too-long', { ...half, obstacle: 'ă'.repeat(longestText + 1) }],
    ['proposal-too-long', { ...half, proposal: 'ă'.repeat(longestText + 1) }],
    ['reply-too-long', { ...half, reply: 'ă'.repeat(longestText + 1) }],
    ['too-many-documents', { ...half, documentIds: Array.from({ length: 21 }, String) }],
    ['document-not-own', { ...half, documentIds: ['a'] }],
  ])('refuses with %s', (key, answer, changed) => {
    expect(keys(answer, changed)).toContain(key);
  });

  test.each(['steering_committee', 'resolution', 'five_year_plan'] as const)(
    'a task that asks for a %s is done when a document proves it',
    (provesAs) => {
      const asked = { ...task, metric: 'milestone', provesAs } as const;
      const missing = { field: 'documentIds', key: 'rules.proof-missing', values: { fact: provesAs } };
      const issues = (answer: Answer, evidence: readonly Evidence[] = []) =>
        answerIssues(answer, { ...context, task: asked, evidence });
      expect(issues(done)).toEqual([missing]);
      expect(issues(done, [document])).toEqual([missing]);
      expect(issues(done, [document, { ...document, countsAs: provesAs }])).toEqual([]);
      expect(issues(half)).toEqual([]);
    },
  );

  test('a document that was withdrawn is mended before sending, one that is not the province’s is never kept', () => {
    const withdrawn: Evidence = { ...document, state: 'withdrawn' };
    expect(keys({ ...half, documentIds: ['a'] }, { evidence: [withdrawn] })).toEqual(['document-withdrawn']);
    expect(keys({ ...half, documentIds: ['a'] }, { evidence: [] })).toEqual(['document-not-own']);
    expect(keys({ ...half, documentIds: ['a'] }, { evidence: [document] })).toEqual([]);
  });

  test('a draft may lack the day and the evidence, but never contradicts itself', () => {
    const asked = { ...task, metric: 'milestone', provesAs: 'resolution' } as const;
    const bare = { ...done, completedOn: null };
    expect(contradictionsIn(bare, { ...context, task: asked })).toEqual([]);
    expect(gapsIn(bare, { ...context, task: asked }).map(({ field }) => field)).toEqual([
      'completedOn',
      'documentIds',
    ]);
  });

  test('keeps invariant 10: a figure or a reason, never both, never neither', () => {
    const answers = fc.record({
      valueStatus: fc.option(fc.constantFrom(...Object.values(ValueStatus))),
      percent: fc.option(fc.integer({ min: 0, max: 100 })),
      value: fc.option(fc.nat(1000)),
      completedOn: fc.option(fc.constant('2022-07-29')),
    });
    fc.assert(
      fc.property(answers, (given) => {
        if (answerIssues({ ...emptyAnswer, ...given }, context).length > 0) return;
        expect(given.percent !== null).toBe(given.valueStatus === 'reported');
        expect(given.value === null || given.valueStatus === 'reported').toBe(true);
        expect(given.completedOn !== null).toBe(given.percent === 100);
      }),
    );
  });
});
