import { expect, test } from 'vitest';
import { deliverNotices } from '@/lib/features/notices/commands/deliver';
import { db, ownerDb } from '@/lib/platform/db';
import { withMailServer } from '@/tests/support/mail-in-tests';

const received = withMailServer();

test('a copy restored from a backup sends no mail until it is confirmed', async () => {
  const { id: toId } = await db().user.create({
    data: { email: 'ban@tiendoso.example', name: 'Người nhận' },
  });
  await db().notice.create({
    data: { at: new Date(), toId, kind: 'account-disabled', detail: {}, nextTryAt: new Date() },
  });
  await ownerDb().restoredCopy.create({ data: { restoredAt: new Date(), takenAt: new Date() } });
  expect(await deliverNotices()).toBe(0);
  expect(received()).toEqual([]);
  await expect(db().restoredCopy.updateMany({ data: { confirmedAt: new Date() } })).rejects.toThrow(
    /permission denied/,
  );
  await ownerDb().restoredCopy.updateMany({ data: { confirmedAt: new Date() } });
  expect(await deliverNotices()).toBe(1);
  expect(received()).toHaveLength(1);
});
