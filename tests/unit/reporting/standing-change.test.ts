import { expect, test } from 'vitest';
import { emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import type { PublishedLine } from '@/lib/features/reporting/model/standing';
import { standingChangesOf } from '@/lib/features/reporting/model/standing-change';

const open: Partial<Answer> = { valueStatus: 'reported', percent: 40 };
const done: Partial<Answer> = { valueStatus: 'reported', percent: 100, completedOn: '2022-05-03' };
const out: Partial<Answer> = { valueStatus: 'not_applicable' };

function line(month: string, answer: Partial<Answer>, taskId = 'one'): PublishedLine {
  const ids = { taskId, periodId: month, revisionId: month, itemId: month };
  const at = { cutOffOn: `2022-${month}-14`, publishedAt: new Date(0) };
  return { ...ids, ...at, answer: { ...emptyAnswer, ...answer } };
}

const changedIn = (lines: readonly PublishedLine[]) =>
  standingChangesOf(lines).map(({ taskId, periodId }) => `${taskId} ${periodId}`);

test('where a province stands changes with its first answer, on completion, and when the duty falls away', () => {
  const lines = [line('04', open), line('05', { ...open, percent: 70 }), line('06', done), line('07', done)];
  expect(changedIn([...lines, line('08', out), line('09', open)])).toEqual([
    'one 04',
    'one 06',
    'one 08',
    'one 09',
  ]);
});

test('another day of completion is a change, another task has its own', () => {
  const later = { ...done, completedOn: '2022-06-01' };
  const lines = [line('06', done), line('07', later), line('06', open, 'two'), line('07', open, 'two')];
  expect(changedIn(lines)).toEqual(['one 06', 'two 06', 'one 07']);
});

test('the order in which periods were published does not matter', () => {
  const lines = [line('04', open), line('05', done), line('06', done)];
  expect(standingChangesOf(lines.toReversed())).toEqual(standingChangesOf(lines));
  expect(standingChangesOf(lines)[1]).toEqual({
    taskId: 'one',
    periodId: '05',
    isApplicable: true,
    completedOn: '2022-05-03',
  });
});
