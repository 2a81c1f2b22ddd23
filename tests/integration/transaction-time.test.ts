import { expect, test } from 'vitest';
import { inTransaction, portalNow } from '@/lib/platform/db';
import { toldNow } from '@/lib/platform/db/transaction-time';

test('a transaction has one time, however it was told, and the next has its own', async () => {
  const twice = () =>
    inTransaction('system', async (tx) => {
      const rows = await tx.$queryRaw<{ now: Date }[]>`select now() as now, pg_sleep(0.01)::text`;
      const first = toldNow(tx, rows[0]?.now ?? new Date(0));
      return [first, await portalNow(tx)] as const;
    });
  const [first, again] = await twice();
  expect(again).toBe(first);
  const [later] = await twice();
  expect(later.getTime()).toBeGreaterThan(first.getTime());
});
