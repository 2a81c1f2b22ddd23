import { expect, test } from 'vitest';
import { mayDisableUser, mayEndSession } from '@/lib/features/accounts/policy';
import { roles, visitor } from '@/lib/platform/auth/viewer';
import { aViewer, asUser, grant } from '@/tests/support/viewers';

const other = { userId: '00000000-0000-7000-8000-0000000000ff', isAdmin: false };

test('only an administrator disables an account', () => {
  const allowed = roles.filter((role) => mayDisableUser(aViewer(grant(role)), other, 1));
  expect(allowed).toEqual(['admin']);
  expect(mayDisableUser(visitor, other, 1)).toBe(false);
});

test('nobody disables himself, and the last administrator stays', () => {
  const admin = aViewer(grant('admin'));
  expect(mayDisableUser(admin, { userId: admin.userId ?? '', isAdmin: true }, 5)).toBe(false);
  expect(mayDisableUser(admin, { ...other, isAdmin: true }, 0)).toBe(false);
  expect(mayDisableUser(admin, { ...other, isAdmin: true }, 1)).toBe(true);
});

test('a person ends own sessions and no others, whatever the role', () => {
  const admin = aViewer(grant('admin'));
  expect(mayEndSession(admin, { userId: admin.userId ?? '' })).toBe(true);
  expect(mayEndSession(asUser(admin, 'someone'), { userId: admin.userId ?? '' })).toBe(false);
  expect(mayEndSession(visitor, { userId: '' })).toBe(false);
});
