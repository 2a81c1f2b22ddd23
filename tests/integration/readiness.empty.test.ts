import { afterEach, describe, expect, test, vi } from 'vitest';
import { GET as live } from '@/app/api/health/live/route';
import { GET as ready } from '@/app/api/health/ready/route';
import { disconnect } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { beginStopping } from '@/lib/platform/stopping';
import { freePort } from '@/ops/port';
import { onServer } from '@/tests/support/database-templates';

const own = env().DATABASE_URL;
const owner = (sql: string) => onServer(env().DATABASE_OWNER_URL, (client) => client.query(sql));

vi.spyOn(process.stdout, 'write').mockReturnValue(true);

afterEach(async () => {
  supply({ DATABASE_URL: own });
  globalThis.portalIsStopping = false;
  await disconnect();
});

async function refusal(): Promise<unknown> {
  const answer = await ready();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  return answer.json();
}

describe('ready', () => {
  test('while the database accepts writes and has every migration', async () => {
    await owner('grant select on public._prisma_migrations to portal_app');
    const answer = await ready();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ready' });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('not while a migration is missing, and says no more than that', async () => {
    await owner('update public._prisma_migrations set finished_at = null');
    expect(await refusal()).toEqual({ status: 'unavailable' });
    await owner('update public._prisma_migrations set finished_at = now()');
    expect((await ready()).status).toBe(200);
  });

  test('not while the database takes no writes', async () => {
    const database = new URL(own).pathname.slice(1);
    await owner(`alter database ${database} set default_transaction_read_only = on`);
    expect(await refusal()).toEqual({ status: 'unavailable' });
    await owner(`set transaction read write; alter database ${database} reset default_transaction_read_only`);
  });

  test('not while the database is away, answered within the time a front server waits', async () => {
    const away = new URL(own);
    away.port = String(await freePort());
    supply({ DATABASE_URL: away.toString() });
    const begun = performance.now();
    await refusal();
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test('not once the process has been asked to stop', async () => {
    beginStopping();
    await refusal();
  });
});

test('live asks nothing of the database', async () => {
  supply({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
  expect(await live().json()).toEqual({ status: 'live' });
});
