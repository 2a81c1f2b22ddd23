import { describe, expect, test } from 'vitest';
import { ReportState } from '@/lib/generated/prisma/enums';
import * as policy from '@/lib/features/reporting/policy';
import { roles, visitor, type Role, type Viewer } from '@/lib/platform/auth/viewer';

const [own, other] = ['province-1', 'province-2'];

function viewer(role: Role, provinceId = own): Viewer {
  const isLocal = role === 'officer' || role === 'leader';
  return { ...visitor, userId: `${role}-id`, grants: [{ role, provinceId: isLocal ? provinceId : null }] };
}

const unsigned = { needsSignature: false, wasHandedUp: false, writerIds: [] } as const;
const facts = {
  ...unsigned,
  ...({ provinceId: own, state: 'drafting', isLocked: false, isExempt: false } as const),
};
const sent = { state: 'submitted', isDecided: false, isLocked: false, involvedIds: ['officer-id'] } as const;

/** Role by role: the visitor, then officer, leader, reviewer, ministry leader, observer, admin. */
const everyone = [visitor, ...roles.map((role) => viewer(role))];
const out = 'signed-out';
const no = 'forbidden';
const yes = 'allowed';

describe('role by operation, on an open report of one’s own province', () => {
  test.each([
    ['use desk', policy.mayUseDesk, [out, yes, yes, no, no, no, no]],
    ['read draft', (who: Viewer) => policy.mayReadDraft(who, facts), [out, yes, yes, no, no, no, no]],
    ['edit', (who: Viewer) => policy.mayEdit(who, facts), [out, yes, no, no, no, no, no]],
    ['submit', (who: Viewer) => policy.maySubmit(who, facts), [out, yes, no, no, no, no, no]],
    ['read submitted', policy.mayReadSubmitted, [out, no, no, yes, yes, no, no]],
    ['read receipt', (who: Viewer) => policy.mayReadReceipt(who, facts), [out, yes, yes, yes, yes, no, no]],
    ['read board', policy.mayReadBoard, [out, no, no, yes, yes, no, no]],
    ['publish', (who: Viewer) => policy.mayPublish(who, sent), [out, no, no, yes, no, no, no]],
    ['return', (who: Viewer) => policy.mayReturn(who, sent), [out, no, no, yes, no, no, no]],
  ] as const)('%s', (_, may, expected) => {
    expect(everyone.map((who) => may(who))).toEqual(expected);
  });
});

describe('what is not one’s own looks like what does not exist', () => {
  const stranger = viewer('officer', other);
  const operations = {
    mayReadDraft: policy.mayReadDraft,
    mayEdit: policy.mayEdit,
    maySubmit: policy.maySubmit,
    mayReadReceipt: policy.mayReadReceipt,
  };

  test.each(Object.entries(operations))('%s', (_, may) => {
    expect(may(stranger, facts)).toBe('not-found');
    expect(may(stranger, null)).toBe('not-found');
  });

  test('for the ministry too', () => {
    expect(policy.mayReadReceipt(viewer('reviewer'), null)).toBe('not-found');
    expect(policy.mayPublish(viewer('reviewer'), null)).toBe('not-found');
    expect(policy.mayReturn(viewer('reviewer'), null)).toBe('not-found');
  });
});

test('an officer of two provinces edits both', () => {
  const grants = [own, other].map((provinceId) => ({ role: 'officer' as const, provinceId }));
  const both: Viewer = { ...visitor, userId: 'u', grants };
  expect(policy.mayEdit(both, { ...facts, provinceId: other })).toBe('allowed');
});

test.each(Object.values(ReportState))('an officer writes a %s report only while it is open', (state) => {
  const isOpen = state === 'drafting' || state === 'returned';
  const expected = isOpen ? 'allowed' : 'illegal-transition';
  expect(policy.mayEdit(viewer('officer'), { ...facts, state })).toBe(expected);
  expect(policy.maySubmit(viewer('officer'), { ...facts, state })).toBe(expected);
});

test('nobody writes once the period is locked, or what is exempt', () => {
  expect(policy.mayEdit(viewer('officer'), { ...facts, isLocked: true })).toBe('locked');
  expect(policy.maySubmit(viewer('officer'), { ...facts, isLocked: true })).toBe('locked');
  expect(policy.mayEdit(viewer('officer'), { ...facts, isExempt: true })).toBe('illegal-transition');
});

describe('deciding', () => {
  const reviewer = viewer('reviewer');

  test('never what one sent or edited, whatever other role one holds', () => {
    expect(policy.mayPublish(reviewer, { ...sent, involvedIds: ['reviewer-id'] })).toBe('forbidden');
    expect(policy.mayReturn(reviewer, { ...sent, involvedIds: ['officer-id', 'reviewer-id'] })).toBe(
      'forbidden',
    );
  });

  test('never twice, and never what was not sent', () => {
    expect(policy.mayPublish(reviewer, { ...sent, isDecided: true })).toBe('already-decided');
    expect(policy.mayPublish(reviewer, { ...sent, state: 'drafting' })).toBe('illegal-transition');
  });

  test('after the lock a report is published, no longer returned', () => {
    expect(policy.mayPublish(reviewer, { ...sent, isLocked: true })).toBe('allowed');
    expect(policy.mayReturn(reviewer, { ...sent, isLocked: true })).toBe('locked');
    expect(policy.mayReturn(reviewer, { ...sent, isLocked: true, isDecided: true })).toBe('already-decided');
  });
});
