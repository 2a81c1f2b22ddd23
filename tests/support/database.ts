import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { chooseHome } from '@/ops/postgres/account';
import { installedBinaries } from '@/ops/postgres/binaries';
import { startCluster } from '@/ops/postgres/cluster';
import { ensureLogins } from '@/ops/postgres/logins';
import { dropDatabases, onServer, testLogins } from '@/tests/support/database-templates';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the server's own database. */
    databaseServer: string;
    /** What the names of this run's databases begin with. */
    databasePrefix: string;
  }
}

/** Tests may forget their data, so the server need not wait for the disk. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=100'];

type Running = Readonly<{ server: string; stop: () => Promise<void> }>;

/** A PostgreSQL for tests: the one that `TEST_DATABASE_URL` names, or one of our own. */
export async function startPostgres(): Promise<Running> {
  const running = await givenOrOwn();
  await onServer(running.server, (client) => ensureLogins(client, testLogins));
  return running;
}

async function givenOrOwn(): Promise<Running> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') return { server: given, stop: () => Promise.resolve() };
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-test-'));
  await chmod(folder, 0o755);
  const home = await chooseHome(await installedBinaries(), folder, () => undefined);
  const log = path.join(folder, 'postgres.log');
  const cluster = await startCluster({ home, password: 'test', log, settings });
  const stop = async () => {
    await cluster.stop();
    await rm(path.dirname(home.data), { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
  return { server: cluster.url('postgres'), stop };
}

/** One PostgreSQL for the whole run; the first test file that wants a template makes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, stop } = await startPostgres();
  const prefix = `test_${String(process.pid)}`;
  project.provide('databaseServer', server);
  project.provide('databasePrefix', prefix);
  return async () => {
    await dropDatabases(server, prefix);
    await stop();
  };
}
