import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ValueStatus } from '@/lib/generated/prisma/enums';
import { emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import { largestValue, longestText, programmeStart } from '@/lib/features/reporting/model/limits';
import {
  answerIssues,
  contradictionsIn,
  gapsIn,
  type RuleContext,
} from '@/lib/features/reporting/model/rules';
import { addDays } from '@/lib/platform/day';

const today = '2022-12-16';
const context: RuleContext = { task: { metric: 'count', provesAs: 'none' }, evidence: [], today };
const half: Answer = { ...emptyAnswer, valueStatus: 'reported', percent: 50 };
const done: Answer = { ...half, percent: 100, completedOn: '2022-07-29' };

function keys(answer: Answer, changed: Partial<RuleContext> = {}): readonly string[] {
  return answerIssues(answer, { ...context, ...changed }).map(({ key }) => key.replace('reporting.', ''));
}

const milestone = { task: { metric: 'milestone', provesAs: 'none' } } as const;
const share = { task: { metric: 'percent', provesAs: 'none' } } as const;

describe('what an answer must say', () => {
  test.each<[string, Answer, Partial<RuleContext>?]>([
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

  test.each<[string, Answer, Partial<RuleContext>?]>([
    ['statusMissing', emptyAnswer],
    ['percentMissing', { ...half, percent: null }],
    ['percentWithoutReport', { ...half, valueStatus: 'not_available' }],
    ['valueWithoutReport', { ...emptyAnswer, valueStatus: 'not_yet_due', value: 0 }],
    ['percentOutOfRange', { ...half, percent: -0.01 }],
    ['percentOutOfRange', { ...half, percent: 100.01 }],
    ['percentTooFine', { ...half, percent: 33.333 }],
    ['percentTooFine', { ...half, percent: 1e-7 }],
    ['valueOfMilestone', { ...half, value: 1 }, milestone],
    ['valueNegative', { ...half, value: -1 }],
    ['valueTooLarge', { ...half, value: largestValue + 1 }],
    ['valueNotWhole', { ...half, value: 1.5 }],
    ['valueOverHundred', { ...half, value: 100.1 }, share],
    ['valueTooFine', { ...half, value: 0.00001 }, share],
    ['completedOnMissing', { ...done, completedOn: null }],
    ['completedOnWithoutHundred', { ...half, completedOn: '2022-07-29' }],
    ['completedInFuture', { ...done, completedOn: addDays(today, 1) }],
    ['completedBeforeProgramme', { ...done, completedOn: addDays(programmeStart, -1) }],
    ['textTooLong', { ...half, note: 'ă'.repeat(longestText + 1) }],
    ['textTooLong', { ...half, obstacle: 'ă'.repeat(longestText + 1) }],
    ['textTooLong', { ...half, proposal: 'ă'.repeat(longestText + 1) }],
    ['textTooLong', { ...half, reply: 'ă'.repeat(longestText + 1) }],
    ['tooManyDocuments', { ...half, documentIds: Array.from({ length: 21 }, String) }],
  ])('refuses with %s', (key, answer, changed) => {
    expect(keys(answer, changed)).toContain(key);
  });

  test.each(['steering_committee', 'resolution', 'five_year_plan'] as const)(
    'a task that asks for a %s is done when a document proves it',
    (provesAs) => {
      const task = { metric: 'milestone', provesAs } as const;
      expect(keys(done, { task })).toEqual([`evidenceMissing.${provesAs}`]);
      expect(keys(done, { task, evidence: [{ countsAs: 'none' }] })).toEqual([`evidenceMissing.${provesAs}`]);
      expect(keys(done, { task, evidence: [{ countsAs: 'none' }, { countsAs: provesAs }] })).toEqual([]);
      expect(keys(half, { task })).toEqual([]);
    },
  );

  test('a draft may lack the day and the evidence, but never contradicts itself', () => {
    const task = { metric: 'milestone', provesAs: 'resolution' } as const;
    const bare = { ...done, completedOn: null };
    expect(contradictionsIn(bare, { ...context, task })).toEqual([]);
    expect(gapsIn(bare, { ...context, task }).map(({ field }) => field)).toEqual([
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
