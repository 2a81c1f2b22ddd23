import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { watchResponses } from '@/lib/platform/answer-status';
import { disconnect, ownerDb } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { findBackupTrouble } from '@/lib/platform/nightly-work';
import { tellFigures } from '@/lib/platform/metrics/server';
import { warnOfBackups } from '@/lib/platform/warn-of-backups';
import { connect } from '@/ops/database';
import { nightly } from '@/ops/nightly';
import { freePort } from '@/ops/port';

const said: string[] = [];
let origin: string;

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  watchResponses();
  const port = String(await freePort());
  supply({ METRICS_PORT: port });
  origin = `http://127.0.0.1:${port}`;
  await ownerDb().$executeRawUnsafe('grant select on public._prisma_migrations to portal_app');
});

afterEach(() => ownerDb().nightlyWork.deleteMany());

afterAll(async () => {
  supply({ METRICS_PORT: undefined });
  await disconnect();
});

const owner = () => connect('DATABASE_OWNER_URL', env().DATABASE_OWNER_URL);

async function aNight(fails: boolean): Promise<void> {
  const client = await owner();
  const work = () => (fails ? Promise.reject(new Error('no room')) : Promise.resolve());
  try {
    await nightly(client, 'backup', work).catch(() => undefined);
  } finally {
    await client.end();
  }
}

/** As a portal answers that was started just now: what it found is told again for ten seconds. */
async function ask(
  path: string,
  asked: RequestInit = {},
): Promise<Readonly<{ status: number; text: string }>> {
  const server = tellFigures();
  if (server === undefined) throw new Error('No port was given.');
  await once(server, 'listening');
  const answer = await fetch(origin + path, { ...asked, headers: { connection: 'close' } });
  const text = await answer.text();
  await new Promise((resolve) => server.close(resolve));
  return { status: answer.status, text };
}

async function warnings(): Promise<unknown> {
  supply({ DEMO: '0' });
  try {
    return (JSON.parse((await ask('/ready')).text) as { warnings: unknown }).warnings;
  } finally {
    supply({ DEMO: undefined });
  }
}

const age = (hours: number) =>
  ownerDb().$executeRaw`
    update "NightlyWork" set "doneAt" = now() - ${hours} * interval '1 hour', "triedAt" = now()`;

test('a portal that was never backed up says so', async () => {
  expect(await warnings()).toEqual(['backup-missing']);
});

test('a backup of this night is no trouble, one of 27 hours ago is', async () => {
  await aNight(false);
  expect(await warnings()).toEqual([]);
  await age(25);
  expect(await warnings()).toEqual([]);
  await age(27);
  expect(await warnings()).toEqual(['backup-old']);
});

test('a backup that fails is told at once, and when the last good one was stays known', async () => {
  await aNight(false);
  await aNight(true);
  expect(await warnings()).toEqual(['backup-failed']);
  expect(await findBackupTrouble()).toBe('backup-failed');
  const { text: figures } = await ask('/metrics');
  expect(figures).toContain('tiendoso_night_failed{work="backup"} 1');
  expect(figures).toMatch(/tiendoso_night_age_seconds\{work="backup"\} \d/);
  await aNight(false);
  expect(await warnings()).toEqual([]);
});

test('the portal’s own login reads when backups were taken and cannot say so itself', async () => {
  const { db } = await import('@/lib/platform/db');
  await expect(
    db().nightlyWork.create({ data: { work: 'backup', triedAt: new Date(), isFailed: true } }),
  ).rejects.toThrow(/permission denied/);
});

test('the log says it too, outside of a demonstration', async () => {
  said.length = 0;
  supply({ DEMO: '0' });
  await warnOfBackups();
  supply({ DEMO: '1' });
  await warnOfBackups();
  supply({ DEMO: undefined });
  expect(said.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual(['backup-missing']);
});

test('nothing else is told on that port', async () => {
  for (const path of ['/', '/metrics/', '/api/health/ready', '/ready?x'])
    expect((await ask(path)).status).toBe(404);
  expect((await ask('/metrics', { method: 'POST' })).status).toBe(404);
});

test('what was found is told again for a while, however often somebody asks', async () => {
  const server = tellFigures();
  const night = async () =>
    (await (await fetch(`${origin}/metrics`)).text()).includes('tiendoso_night_failed{work="backup"}');
  expect(await night()).toBe(false);
  await aNight(true);
  expect(await night()).toBe(false);
  server?.closeAllConnections();
  await new Promise((resolve) => server?.close(resolve));
  expect((await ask('/metrics')).text).toContain('tiendoso_night_failed{work="backup"} 1');
});
