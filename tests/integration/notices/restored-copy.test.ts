import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverNotices } from '@/lib/features/notices/commands/deliver';
import { db, ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { startMailServer } from '@/tests/support/mail-server';

let server: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  server = await startMailServer(() => 'none');
  supply({ SMTP_URL: server.url });
});

afterAll(async () => {
  supply({ SMTP_URL: undefined });
  await server.stop();
});

test('a copy restored from a backup sends no mail until it is confirmed', async () => {
  const { id: toId } = await db().user.create({
    data: { email: 'ban@tiendoso.example', name: 'Người nhận' },
  });
  await db().notice.create({
    data: { at: new Date(), toId, kind: 'account-disabled', detail: {}, nextTryAt: new Date() },
  });
  await ownerDb().restoredCopy.create({ data: { restoredAt: new Date(), takenAt: new Date() } });
  expect(await deliverNotices()).toBe(0);
  expect(server.received).toEqual([]);
  await expect(db().restoredCopy.updateMany({ data: { confirmedAt: new Date() } })).rejects.toThrow(
    /permission denied/,
  );
  await ownerDb().restoredCopy.updateMany({ data: { confirmedAt: new Date() } });
  expect(await deliverNotices()).toBe(1);
  expect(server.received).toHaveLength(1);
});
