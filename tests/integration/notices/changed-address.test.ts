import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverNotices } from '@/lib/features/notices/commands/deliver';
import { correctUser } from '@/lib/features/users/commands/correct';
import { supply } from '@/lib/platform/env';
import { aUser, signedIn } from '@/tests/support/accounts';
import { success } from '@/tests/support/factories';
import { startMailServer } from '@/tests/support/mail-server';
import { noProof, proven } from '@/tests/support/proof';

let server: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  server = await startMailServer(() => 'none');
  supply({ SMTP_URL: server.url });
});

afterAll(async () => {
  supply({ SMTP_URL: undefined });
  await server.stop();
});

test('That an address changed is told at the old one, without the new', async () => {
  const admin = await proven(await signedIn({ role: 'admin' }));
  const user = await aUser();
  const email = 'dia-chi-moi@coquan.gov.vn';
  const input = { userId: user.id, name: 'Lê Văn Sửa', email, language: 'vi' as const };
  success(await correctUser(admin, input, noProof));
  expect(await deliverNotices()).toBe(1);
  expect(server.received.map(({ to }) => to)).toEqual([user.email]);
  expect(server.received[0]?.raw).not.toContain('dia-chi-moi');
});
