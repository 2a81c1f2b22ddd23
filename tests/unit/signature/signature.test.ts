import { describe, expect, test } from 'vitest';
import { isSignatureOn, ruleOn } from '@/lib/features/signature/model';
import * as policy from '@/lib/features/signature/policy';
import { handUpSchema, sendBackSchema, turnSignatureSchema } from '@/lib/features/signature/schema';
import { roles, visitor, type Role, type Viewer } from '@/lib/platform/auth/viewer';

const own = 'province-1';

function viewer(role: Role, provinceId = own): Viewer {
  const isLocal = role === 'officer' || role === 'leader';
  return { ...visitor, userId: `${role}-id`, grants: [{ role, provinceId: isLocal ? provinceId : null }] };
}

const facts = {
  ...({ provinceId: own, state: 'drafting', isLocked: false, isExempt: false } as const),
  ...{ needsSignature: true, wasHandedUp: false, writerIds: ['officer-id'] },
};
const waiting = { ...facts, state: 'awaiting_signature', wasHandedUp: true } as const;

/** The visitor, then officer, leader, reviewer, ministry leader, observer, admin. */
const everyone = [visitor, ...roles.map((role) => viewer(role))];
const [out, no, yes] = ['signed-out', 'forbidden', 'allowed'];

describe('who may do what about the leader’s signature', () => {
  test.each([
    ['hand up', (who: Viewer) => policy.mayHandUp(who, facts), [out, yes, no, no, no, no, no]],
    ['withdraw', (who: Viewer) => policy.mayWithdraw(who, waiting), [out, yes, no, no, no, no, no]],
    ['sign', (who: Viewer) => policy.maySign(who, waiting), [out, no, yes, no, no, no, no]],
    ['send back', (who: Viewer) => policy.maySendBack(who, waiting), [out, no, yes, no, no, no, no]],
    ['turn', (who: Viewer) => policy.mayTurnSignature(who, own), [out, no, yes, no, no, no, yes]],
  ] as const)('%s', (_, may, expected) => {
    expect(everyone.map((who) => may(who))).toEqual(expected);
  });

  test('another province’s report looks like none', () => {
    expect(policy.maySign(viewer('leader', 'other'), waiting)).toBe('not-found');
    expect(policy.maySign(viewer('leader'), null)).toBe('not-found');
    expect(policy.mayTurnSignature(viewer('leader', 'other'), own)).toBe('not-found');
    expect(policy.mayTurnSignature(viewer('leader'), null)).toBe('not-found');
    expect(policy.mayTurnSignature(viewer('admin'), null)).toBe('not-found');
  });

  test('nothing goes up where nobody signs', () => {
    expect(policy.mayHandUp(viewer('officer'), { ...facts, needsSignature: false })).toBe(
      'illegal-transition',
    );
  });

  test('what was taken back since is stale, what was sent is past signing', () => {
    expect(policy.maySign(viewer('leader'), { ...waiting, state: 'drafting' })).toBe('stale');
    expect(policy.maySign(viewer('leader'), facts)).toBe('illegal-transition');
    for (const state of ['submitted', 'published'] as const)
      expect(policy.maySendBack(viewer('leader'), { ...waiting, state })).toBe('illegal-transition');
  });

  test('who wrote any of it does not sign, and may send it back', () => {
    const own = { ...waiting, writerIds: ['leader-id'] };
    expect(policy.maySign(viewer('leader'), own)).toBe('forbidden');
    expect(policy.maySendBack(viewer('leader'), own)).toBe('allowed');
  });
});

describe('the rule in force', () => {
  const on = { isOn: true, validFrom: '2022-12-10', at: '2022-12-01T00:00:00.000Z' };
  const off = { isOn: false, validFrom: '2022-12-10', at: '2022-12-02T00:00:00.000Z' };
  const later = { isOn: true, validFrom: '2022-12-20', at: '2022-11-01T00:00:00.000Z' };

  test('begins on its day; of one day the last decision counts', () => {
    expect(ruleOn([on, off, later], '2022-12-09')).toBeNull();
    expect(ruleOn([on, off, later], '2022-12-10')).toBe(off);
    expect(isSignatureOn([on, off, later], '2022-12-20')).toBe(true);
    expect(isSignatureOn([], '2022-12-20')).toBe(false);
  });
});

describe('what may come in', () => {
  test('a draft as shown, a word, a choice and a day', () => {
    expect(handUpSchema.safeParse({ reportId: 'r', digest: 'x', items: [] }).success).toBe(false);
    expect(sendBackSchema.parse({ reportId: 'r', handUpId: 'h', word: '  ' }).word).toBeNull();
    expect(
      turnSignatureSchema.parse({ provinceId: 'p', isOn: 'on', validFrom: '16/12/2022' }).validFrom,
    ).toBe('2022-12-16');
  });
});
