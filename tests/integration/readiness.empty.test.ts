import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { GET as live } from '@/app/api/health/live/route';
import { GET as ready } from '@/app/api/health/ready/route';
import { db, disconnect } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { beginStopping } from '@/lib/platform/stopping';
import { freePort } from '@/ops/port';
import { ended } from '@/ops/processes';
import { untilReady } from '@/ops/server';
import { onServer } from '@/tests/support/database-templates';

const own = env().DATABASE_URL;
const owner = (sql: string) => onServer(env().DATABASE_OWNER_URL, (client) => client.query(sql));

vi.spyOn(process.stdout, 'write').mockReturnValue(true);

// The client is read in with the first question, which takes most of the second on a busy machine.
beforeAll(() => db().$queryRaw`select 1`);

afterEach(async () => {
  vi.useRealTimers();
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

  test('not while the clock is off by more than two seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    await refusal();
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

describe('a start', () => {
  const told: string[] = [];
  const tell = (warning: string) => told.push(warning);
  const nothing = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

  test('goes on with a clock that is off, and says so', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    const port = await freePort();
    // Stands for the web server, which finds the same and says it as far as strangers may know.
    const server = createServer((request, response) => {
      response.writeHead(request.url === '/api/health/live' ? 200 : 503).end();
    }).listen(port, '127.0.0.1');
    const child = nothing();
    await untilReady(child, { host: '127.0.0.1', port, dev: false }, tell);
    expect(told).toEqual(['clock-skew']);
    child.kill();
    server.close();
  });

  test('ends with the server that ended, and names no file that says nothing', async () => {
    const child = nothing();
    child.kill();
    await ended(child);
    const listen = { host: '127.0.0.1', port: await freePort(), dev: false };
    await expect(untilReady(child, listen, tell)).rejects.toThrow(
      'Máy chủ web dừng khi đang khởi động: xem lý do nó ghi ở các dòng trên',
    );
  });
});
