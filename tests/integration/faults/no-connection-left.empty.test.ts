import { expect, test } from 'vitest';
import { GET as ready } from '@/app/api/health/ready/route';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { db, ownerDb, publicDb } from '@/lib/platform/db';
import { aUser, password } from '@/tests/support/accounts';
import { onServer } from '@/tests/support/database-templates';
import { env } from '@/lib/platform/env';

/** As many as the application holds. */
const all = 6;

const held = async () => {
  const [row] = await ownerDb().$queryRaw<{ count: number; busy: number }[]>`
    select count(*)::int as count, count(*) filter (where state <> 'idle')::int as busy from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and usename <> current_user`;
  return row;
};

async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const begun = performance.now();
  return [await work(), performance.now() - begun];
}

test('while every connection is taken the portal says so in time, and is itself again afterwards', async () => {
  await onServer(env().DATABASE_OWNER_URL, (client) =>
    client.query('grant select on public._prisma_migrations to portal_app'),
  );
  const user = await aUser();
  const given = { email: user.email, password, ip: '192.0.2.78', userAgent: '' };
  const taken = Array.from({ length: all }, () =>
    db().$transaction((tx) => tx.$executeRaw`select pg_sleep(4)`),
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await held())?.busy).toBe(all);
  const [[answer, untilAnswer], [entry, untilEntry]] = await Promise.all([
    timed(ready),
    timed(() => signIn(given)),
  ]);
  expect([answer.status, entry]).toEqual([503, { ok: false, reason: 'unavailable' }]);
  expect([untilAnswer < 2500, untilEntry < 3500]).toEqual([true, true]);
  await Promise.all(taken);
  expect((await ready()).status).toBe(200);
  expect(await signIn(given)).toMatchObject({ ok: true });
  expect(await held()).toEqual({ count: all, busy: 0 });
});

test.each([
  ['the application', db],
  ['public reading', publicDb],
])('%s waits for no statement, lock or pause longer than it should', async (_, client) => {
  const [row] = await client().$queryRaw<object[]>`
    select current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
           current_setting('idle_in_transaction_session_timeout') as pause, current_setting('jit') as jit`;
  expect(row).toEqual({ statement: '5s', lock: '2s', pause: '10s', jit: 'off' });
});
