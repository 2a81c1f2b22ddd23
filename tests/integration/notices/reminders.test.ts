import { expect, test } from 'vitest';
import { readNotices } from '@/lib/features/notices/commands/read';
import { remindDue } from '@/lib/features/notices/commands/remind';
import { countUnread, listOwnNotices } from '@/lib/features/notices/queries/own';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, success } from '@/tests/support/factories';

test('the clock reminds each officer of a due day once, and who came later alone', async () => {
  const { officer, province } = await aReport({ isAnswered: false });
  expect(await remindDue()).toBe(1);
  expect(await remindDue()).toBe(0);
  const later = await signedIn({ role: 'officer', provinceId: province.id });
  expect(await Promise.all([remindDue(), remindDue(), remindDue()])).toEqual(
    expect.arrayContaining([1, 0, 0]),
  );
  for (const { userId } of [officer, later])
    expect(await db().notice.count({ where: { toId: userId ?? '' } })).toBe(1);
});

test('the counter says how many are not read, and nothing once the list was', async () => {
  const { officer } = await aReport({ isAnswered: false });
  const other = await aReport({ isAnswered: false });
  expect(await countUnread(officer)).toBe(0);
  await remindDue();
  expect([await countUnread(officer), await countUnread(other.officer)]).toEqual([1, 1]);
  expect(await listOwnNotices(officer)).toMatchObject({ unread: 1, notices: [{ isRead: false }] });
  const until = new Date(Math.max(portalTime(realNow()).getTime(), realNow().getTime()) + 60_000);
  success(await readNotices(officer, { until: until.toISOString() }));
  expect([await countUnread(officer), await countUnread(other.officer)]).toEqual([0, 1]);
  expect(await listOwnNotices(officer)).toMatchObject({ unread: 0, notices: [{ isRead: true }] });
});
