import { describe, expect, test } from 'vitest';
import {
  mayAssess,
  mayReply,
  mayUseAssessments,
  mayWithdrawAssessment,
} from '@/lib/features/assessments/policy';
import {
  assessSchema,
  replySchema,
  withdrawAssessmentSchema,
} from '@/lib/features/assessments/schema/assess';
import { visitor } from '@/lib/platform/auth/viewer';
import { aViewer, grant } from '@/tests/support/viewers';

const observer = aViewer(grant('observer'));
const officer = aViewer(grant('officer', 'p'));
const reviewer = aViewer(grant('reviewer'));
const standing = { provinceId: 'p', filedById: observer.userId ?? '', isAnswered: false, isWithdrawn: false };

test('observers assess, provinces read what is said of them', () => {
  const people = [visitor, observer, officer, reviewer];
  expect(people.map(mayAssess)).toEqual(['signed-out', 'allowed', 'forbidden', 'forbidden']);
  expect(people.map(mayUseAssessments)).toEqual(['signed-out', 'allowed', 'allowed', 'forbidden']);
});

test('an observer withdraws what they filed themselves, once', () => {
  const others = { ...standing, filedById: 'x' };
  const facts = [standing, { ...standing, isWithdrawn: true }, others, null];
  expect(facts.map((each) => mayWithdrawAssessment(observer, each))).toEqual([
    ...['allowed', 'already-decided', 'forbidden', 'not-found'],
  ]);
  expect(mayWithdrawAssessment(officer, standing)).toBe('forbidden');
});

test('a province replies once to what stands', () => {
  const facts = [
    ...[standing, { ...standing, isAnswered: true }, { ...standing, isWithdrawn: true }],
    ...[{ ...standing, provinceId: 'q' }, null],
  ];
  expect(facts.map((each) => mayReply(officer, each))).toEqual([
    ...['allowed', 'already-decided', 'already-decided', 'forbidden', 'not-found'],
  ]);
  expect(mayReply(observer, standing)).toBe('forbidden');
});

describe('an assessment as typed', () => {
  const typed = { slug: 'lang-son', task: '3', verdict: 'partly', text: 'Chưa khớp.', sources: 'Báo' };
  test('names a task, or none for the province', () => {
    expect(assessSchema.parse(typed).task).toBe(3);
    expect(assessSchema.parse({ ...typed, task: '' }).task).toBeNull();
  });

  test.each([
    [{ slug: '' }, 'slug'],
    [{ task: 'x' }, 'task'],
    [{ verdict: 'x' }, 'verdict'],
    [{ text: ' ' }, 'text'],
    [{ text: 'x'.repeat(4001) }, 'text'],
    [{ sources: '' }, 'sources'],
  ])('is refused: %#', (changed, field) => {
    expect(assessSchema.safeParse({ ...typed, ...changed }).error?.issues.map(({ path }) => path[0])).toEqual(
      [field],
    );
  });

  test('is answered and withdrawn in words', () => {
    expect(replySchema.safeParse({ assessmentId: 'a', text: '' }).success).toBe(false);
    expect(withdrawAssessmentSchema.safeParse({ assessmentId: 'a', reason: 'Nhầm.' }).success).toBe(true);
  });
});
