import { expect, test } from 'vitest';
import { deliverNotices } from '@/lib/features/notices/commands/deliver';
import { correctUser } from '@/lib/features/users/commands/correct';
import { aUser, signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { withMailServer } from '@/tests/support/mail-in-tests';
import { noProof, proven } from '@/tests/support/proof';

const received = withMailServer();

test('That an address changed is told at the old one, without the new', async () => {
  const admin = await proven(await signedIn({ role: 'admin' }));
  const user = await aUser();
  const email = 'dia-chi-moi@coquan.gov.vn';
  const input = { userId: user.id, name: 'Lê Văn Sửa', email, language: 'vi' as const };
  success(await correctUser(admin, input, noProof));
  expect(await deliverNotices()).toBe(1);
  expect(received().map(({ to }) => to)).toEqual([user.email]);
  expect(received()[0]?.raw).not.toContain('dia-chi-moi');
});
