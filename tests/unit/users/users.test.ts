import { describe, expect, test } from 'vitest';
import { endedOn, isProvincial, overlaps, phaseOf } from '@/lib/features/users/model/grant';
import { idsOf, workFor, type OpenWork } from '@/lib/features/users/model/open-work';
import { accountState } from '@/lib/features/users/model/person';
import {
  mayCorrect,
  mayDisable,
  mayEnable,
  mayEndGrant,
  mayGrant,
  mayHandOver,
  mayInviteAgain,
  mayTakeOffSignOn,
  type UserFacts,
} from '@/lib/features/users/policy';
import { correctSchema, grantSchema, inviteSchema } from '@/lib/features/users/schema/forms';
import { roles, visitor } from '@/lib/platform/auth/viewer';
import { aViewer, grant } from '@/tests/support/viewers';

const admin = aViewer(grant('admin'));
const other: UserFacts = {
  userId: 'somebody',
  isDisabled: false,
  hasPassword: true,
  otherAdmins: 1,
  isAdmin: false,
};
const own = { ...other, userId: admin.userId ?? '', isAdmin: true };

describe('who may act on an account', () => {
  test('is an administrator and nobody else', () => {
    const rules = [
      mayCorrect,
      mayGrant,
      mayDisable,
      mayEnable,
      mayInviteAgain,
      mayHandOver,
      mayTakeOffSignOn,
    ];
    for (const rule of rules) {
      for (const role of roles.filter((each) => each !== 'admin'))
        expect(rule(aViewer(grant(role)), other)).toBe('forbidden');
      expect(rule(visitor, other)).toBe('signed-out');
      expect(rule(admin, null)).toBe('not-found');
    }
  });

  test('gives no role to himself or to who is shut out, takes none of his own, and shuts not himself out', () => {
    expect([mayGrant(admin, other), mayGrant(admin, own)]).toEqual(['allowed', 'forbidden']);
    expect(mayGrant(admin, { ...other, isDisabled: true })).toBe('illegal-transition');
    expect([mayEndGrant(admin, other, false), mayEndGrant(admin, own, false)]).toEqual([
      'allowed',
      'forbidden',
    ]);
    expect([mayDisable(admin, other), mayDisable(admin, own)]).toEqual(['allowed', 'forbidden']);
    expect(mayDisable(admin, { ...other, isDisabled: true })).toBe('already-decided');
    expect([mayCorrect(admin, own), mayHandOver(admin, own)]).toEqual(['allowed', 'allowed']);
  });

  test('leaves the last administrator', () => {
    const last = { ...other, isAdmin: true, otherAdmins: 0 };
    expect(mayDisable(admin, last)).toBe('forbidden');
    expect(mayDisable(admin, { ...last, otherAdmins: 1 })).toBe('allowed');
    expect(mayDisable(admin, { ...last, isAdmin: false })).toBe('allowed');
    expect(mayEndGrant(admin, last, true)).toBe('forbidden');
    expect(mayEndGrant(admin, last, false)).toBe('allowed');
  });

  test('opens what was shut, and invites again who has no password', () => {
    expect(mayEnable(admin, other)).toBe('illegal-transition');
    expect(mayEnable(admin, { ...other, isDisabled: true })).toBe('allowed');
    expect(mayInviteAgain(admin, other)).toBe('illegal-transition');
    expect(mayTakeOffSignOn(admin, { ...other, hasPassword: false })).toBe('illegal-transition');
    expect([mayTakeOffSignOn(admin, other), mayTakeOffSignOn(admin, own)]).toEqual(['allowed', 'forbidden']);
    expect(mayInviteAgain(admin, { ...other, hasPassword: false })).toBe('allowed');
    expect(mayInviteAgain(admin, { ...other, hasPassword: false, isDisabled: true })).toBe(
      'illegal-transition',
    );
  });
});

test('open work of a province goes to its officers, and reviews go to reviewers', () => {
  const province = (id: string) => ({ id, names: { vi: id, en: id } });
  const one = { period: null, name: null } as const;
  const work: OpenWork[] = [
    { ...one, kind: 'report', id: '1', side: 'province', province: province('a') },
    { ...one, kind: 'document', id: '2', side: 'province', province: null },
    { ...one, kind: 'reserved', id: '3', side: 'ministry', province: province('a') },
  ];
  const to = { id: 'x', name: 'x', provinceIds: ['a'], isReviewer: false };
  expect(workFor(work, to).map(({ id }) => id)).toEqual(['1']);
  expect(workFor(work, { ...to, provinceIds: ['b'], isReviewer: true }).map(({ id }) => id)).toEqual(['3']);
  expect(idsOf(work, 'document')).toEqual(['2']);
});

describe('the days of a role', () => {
  const open = { from: '2022-01-01', end: null };
  const spring = { from: '2022-03-01', end: '2022-06-01' };
  const nothing = { from: '2022-03-01', end: '2022-03-01' };

  test('tell whether it is held', () => {
    expect(phaseOf(open, '2022-01-01')).toBe('now');
    expect(phaseOf(open, '2021-12-31')).toBe('later');
    expect(phaseOf(spring, '2022-05-31')).toBe('now');
    expect(phaseOf(spring, '2022-06-01')).toBe('ended');
    expect(phaseOf(nothing, '2022-03-01')).toBe('void');
  });

  test('overlap when they share one, which an empty span never does', () => {
    expect(overlaps(open, spring)).toBe(true);
    expect(overlaps(spring, { from: '2022-06-01', end: null })).toBe(false);
    expect(overlaps({ from: '2022-06-01', end: null }, spring)).toBe(false);
    expect(overlaps(open, nothing)).toBe(false);
    expect(overlaps(nothing, open)).toBe(false);
  });

  test('end today, or on the first day of one that has not begun', () => {
    expect(endedOn(open, '2022-12-16')).toBe('2022-12-16');
    expect(endedOn({ from: '2023-01-01', end: null }, '2022-12-16')).toBe('2023-01-01');
  });

  test('belong to a province for officers and leaders', () => {
    expect(roles.filter(isProvincial)).toEqual(['officer', 'leader']);
  });
});

test('an account is active, invited or disabled', () => {
  expect(accountState({ isDisabled: true, hasPassword: true, hasSignOn: true })).toBe('disabled');
  expect(accountState({ isDisabled: false, hasPassword: true, hasSignOn: false })).toBe('active');
  expect(accountState({ isDisabled: false, hasPassword: false, hasSignOn: true })).toBe('active');
  expect(accountState({ isDisabled: false, hasPassword: false, hasSignOn: false })).toBe('invited');
});

describe('what a form about somebody says', () => {
  const role = { role: 'officer', province: 'lang-son', from: '', until: '' };
  const invitation = { name: 'Nguyễn Lan', email: 'Lan@CoQuan.gov.vn', language: 'vi', ...role };
  const issues = (given: object) =>
    (inviteSchema.safeParse(given).error?.issues ?? []).map(({ path, message }) => [path[0], message]);

  test('is one person with an address in one form, and a role', () => {
    expect(inviteSchema.parse(invitation)).toMatchObject({
      email: 'lan@coquan.gov.vn',
      from: null,
      until: null,
    });
    expect(grantSchema.parse({ userId: 'x', ...role, from: '16/12/2022' })).toMatchObject({
      from: '2022-12-16',
    });
  });

  test('is refused with line breaks, controls, no name or a long one', () => {
    expect(issues({ ...invitation, email: 'a@b.vn\nbcc:c@d.vn' })).toEqual([
      ['email', 'accounts.emailWrong'],
    ]);
    expect(issues({ ...invitation, name: 'Lan\nBcc: x' })).toEqual([['name', 'field.characters']]);
    expect(issues({ ...invitation, name: 'Lan\u202e' })).toEqual([['name', 'field.characters']]);
    expect(issues({ ...invitation, name: ' ' })).toEqual([['name', 'users.nameMissing']]);
    expect(issues({ ...invitation, name: 'a'.repeat(121) })).toEqual([['name', 'users.nameLong']]);
    expect(correctSchema.safeParse({ userId: 'x', ...invitation }).success).toBe(false);
  });

  test('is refused when role, province and days do not fit together', () => {
    expect(issues({ ...invitation, province: '' })).toEqual([['province', 'users.provinceMissing']]);
    expect(issues({ ...invitation, role: 'reviewer' })).toEqual([['province', 'users.provinceStray']]);
    expect(issues({ ...invitation, from: '16/12/2022', until: '15/12/2022' })).toEqual([
      ['until', 'users.untilBefore'],
    ]);
    expect(issues({ ...invitation, from: '16/12/2022', until: '16/12/2022' })).toEqual([]);
    expect(issues({ ...invitation, role: 'king' })).toEqual([['role', 'users.roleMissing']]);
    expect(issues({ ...invitation, grantedById: 'x' })[0]?.[1]).toMatch(/nrecognized/);
  });
});
