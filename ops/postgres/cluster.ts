import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { StartFailure } from '@/ops/failure';
import { freePort } from '@/ops/port';
import { ended, exitCode, hasEnded, startLogged, stop } from '@/ops/processes';
import type { Home } from '@/ops/postgres/account';
import { failures } from '@/ops/words';

export type Cluster = Readonly<{
  /** A superuser's connection string for one database of the cluster. */
  url: (database: string) => string;
  stop: () => Promise<void>;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
}>;

export type ClusterOptions = Readonly<{
  home: Home;
  password: string;
  log: string;
  /** Extra `name=value` settings, for tests that may forget their data. */
  settings?: readonly string[];
}>;

const major = '18';

const settings = [
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'],
  ...['fsync=on', 'full_page_writes=on', 'synchronous_commit=on', 'TimeZone=UTC', 'log_timezone=UTC'],
];

/** Makes the data folder once; a half-made one (no version file yet) is made again. */
async function initialise({ home, password, log }: ClusterOptions): Promise<void> {
  const versionFile = path.join(home.data, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const found = readFileSync(versionFile, 'utf8').trim();
    if (found !== major) throw new StartFailure(failures.clusterVersion(home.data, found, major));
    return;
  }
  const making = `${home.data}.new`;
  const passwordFile = `${home.data}.initial-password`;
  await rm(making, { recursive: true, force: true });
  await mkdir(making, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (home.account !== undefined) {
    await chown(making, home.account.uid, home.account.gid);
    await chown(passwordFile, home.account.uid, home.account.gid);
  }
  const parameters = ['--pgdata', making, '--username', 'postgres', '--pwfile', passwordFile];
  const shape = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const safety = ['--data-checksums', '--auth=scram-sha-256'];
  const child = startLogged([home.binaries.initdb, ...parameters, ...shape, ...safety], log, {
    ...home.account,
    cwd: '/',
  });
  const code = await exitCode(child);
  await rm(passwordFile, { force: true });
  if (code !== 0) throw new StartFailure(failures.clusterFailed(log));
  await rm(home.data, { recursive: true, force: true });
  await rename(making, home.data);
}

/** Whether the server answers; a password it refuses will not become right by waiting. */
async function answers(url: string, data: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '28P01') {
      throw new StartFailure(failures.passwordLost(data));
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function untilAnswering(
  child: ChildProcess,
  url: string,
  { home, log }: ClusterOptions,
): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!(await answers(url, home.data))) {
    if (hasEnded(child) || child.pid === undefined || performance.now() > deadline) {
      throw new StartFailure(failures.clusterFailed(log));
    }
    await wait(50);
  }
}

/** Starts the cluster on a free loopback port and waits until it answers, also after a crash recovery. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  await initialise(options);
  const { home, password, log } = options;
  const port = await freePort();
  const flags = [...settings, ...(options.settings ?? [])].flatMap((setting) => ['-c', setting]);
  const command = [home.binaries.postgres, '-D', home.data, '-p', String(port), ...flags] as const;
  // A session of its own, so that Ctrl-C reaches the starter first and the server is closed before the data.
  const child = startLogged(command, log, { ...home.account, cwd: '/', detached: true });
  child.on('error', () => undefined);
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${String(port)}/${database}`;
  const end = () => stop(child, 'SIGINT', 30_000);
  try {
    await untilAnswering(child, url('postgres'), options);
  } catch (error) {
    await end();
    throw error;
  }
  return { url, stop: end, ended: ended(child) };
}
