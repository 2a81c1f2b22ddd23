import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { disconnect } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { findArchiveTrouble, isStuck, readLogArchive } from '@/lib/platform/log-archive';
import { chooseHome } from '@/ops/postgres/account';
import { installedBinaries } from '@/ops/postgres/binaries';
import { ensureRole } from '@/ops/postgres/ensure-role';
import { startCluster, type Cluster } from '@/ops/postgres/cluster';
import { onServer } from '@/tests/support/database-templates';

let folder: string;
let cluster: Cluster;
let usual: string;

/** One more finished piece of the log. */
const turn = () =>
  onServer(cluster.url('postgres'), async (client) => {
    await client.query('create table if not exists written (); select pg_switch_wal()');
  });

async function start(command: string): Promise<void> {
  const home = await chooseHome(await installedBinaries(), folder, () => undefined);
  const settings = ['archive_mode=on', `archive_command=${command}`];
  cluster = await startCluster({
    home,
    password: 'secret',
    log: path.join(folder, 'postgres.log'),
    settings,
  });
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'log-archive-'));
  await chmod(folder, 0o755);
  await start('/bin/false');
  await onServer(cluster.url('postgres'), (client) => ensureRole(client, 'portal_app'));
  usual = env().DATABASE_URL;
});

afterAll(async () => {
  await disconnect();
  supply({ DATABASE_URL: usual });
  await cluster.stop();
  await rm(folder, { recursive: true });
});

test('a server that archives nothing has no archive that could be stuck', async () => {
  expect(await readLogArchive()).toBeNull();
  expect(await findArchiveTrouble()).toBeUndefined();
  await disconnect();
});

test('an archive that fails is told, with what waits for it', async () => {
  supply({ DATABASE_URL: cluster.url('postgres') });
  await turn();
  await vi.waitFor(async () => expect((await readLogArchive())?.isFailing).toBe(true), 20_000);
  expect((await readLogArchive())?.waiting).toBeGreaterThan(0);
  expect(await findArchiveTrouble()).toBe('archive-stuck');
});

test('it is well again when the next piece was taken, and nothing waits', async () => {
  await disconnect();
  await cluster.stop();
  await start('/bin/true');
  supply({ DATABASE_URL: cluster.url('postgres') });
  await turn();
  await vi.waitFor(
    async () => expect(await readLogArchive()).toMatchObject({ isFailing: false, waiting: 0 }),
    20_000,
  );
  expect(await findArchiveTrouble()).toBeUndefined();
});

test('a command that hangs fails nothing, and is told after an hour in which something waited', () => {
  expect(isStuck({ isFailing: false, age: 3601, waiting: 1 })).toBe(true);
  expect(isStuck({ isFailing: false, age: 3601, waiting: 0 })).toBe(false);
  expect(isStuck({ isFailing: false, age: 3599, waiting: 1 })).toBe(false);
});
