import { expect, test } from 'vitest';
import { mayEndSession } from '@/lib/features/accounts/policy';
import { visitor } from '@/lib/platform/auth/viewer';
import { aViewer, asUser, grant } from '@/tests/support/viewers';

test('a person ends own sessions and no others, whatever the role', () => {
  const admin = aViewer(grant('admin'));
  expect(mayEndSession(admin, { userId: admin.userId ?? '' })).toBe(true);
  expect(mayEndSession(asUser(admin, 'someone'), { userId: admin.userId ?? '' })).toBe(false);
  expect(mayEndSession(visitor, { userId: '' })).toBe(false);
});
