import { afterAll, expect, test } from 'vitest';
import { remindDue } from '@/lib/features/notices/commands/remind';
import { db } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { aReport } from '@/tests/support/factories';

const { PORTAL_TODAY } = env();

afterAll(() => {
  supply({ PORTAL_TODAY });
});

test('a reminder counts what was returned among what is left to do', async () => {
  const { id, officer } = await aReport({ state: 'returned' });
  const due = await db().report.findUniqueOrThrow({
    where: { id },
    select: { period: { select: { dueAt: true } } },
  });
  supply({ PORTAL_TODAY: new Date(due.period.dueAt.getTime() - 60 * 60 * 1000).toISOString().slice(0, 10) });
  await remindDue();
  const told = async () =>
    (
      await db().notice.findMany({
        where: { toId: officer.userId ?? '', kind: { in: ['due-soon', 'due-tomorrow'] } },
        select: { detail: true },
      })
    ).map(({ detail }) => detail);
  expect(await told()).toMatchObject([{ open: 1, items: '3' }]);
});
