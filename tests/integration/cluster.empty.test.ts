import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from '@/ops/database';
import { chooseHome, type Home } from '@/ops/postgres/account';
import { installedBinaries } from '@/ops/postgres/binaries';
import { startCluster, type Cluster } from '@/ops/postgres/cluster';
import { checkDurability } from '@/ops/postgres/durability';
import { endOrphan } from '@/ops/postgres/orphan';
import { onServer } from '@/tests/support/database-templates';

let folder: string;
let home: Home;
const running: Cluster[] = [];

async function start(password = 'secret', settings: readonly string[] = []): Promise<Cluster> {
  const cluster = await startCluster({ home, password, log: path.join(folder, 'postgres.log'), settings });
  running.push(cluster);
  return cluster;
}

const query = (cluster: Cluster, sql: string) =>
  onServer(cluster.url('postgres'), async (client) => (await client.query<Record<string, string>>(sql)).rows);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cluster-'));
  await chmod(folder, 0o755);
  home = await chooseHome(await installedBinaries(), folder, () => undefined);
});
afterEach(async () => {
  for (const cluster of running.splice(0)) await cluster.stop();
  await rm(folder, { recursive: true });
});

test('the embedded database keeps what it acknowledged and hears only this machine', async () => {
  const cluster = await start();
  const settings = ['fsync', 'data_checksums', 'synchronous_commit', 'full_page_writes', 'server_encoding'];
  const shown = await Promise.all(settings.map((name) => query(cluster, `show ${name}`)));
  expect(shown.flat().map((row) => Object.values(row)[0])).toEqual(['on', 'on', 'on', 'on', 'UTF8']);
  expect(await query(cluster, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(await query(cluster, `select upper('độ') as word`)).toEqual([{ word: 'ĐỘ' }]);
});

test('a server that would lose what it acknowledged is refused, and named by its setting', async () => {
  const url = (await start()).url('postgres');
  await expect(checkDurability(url)).resolves.toHaveLength(2);
  const hasty = `${url}?options=${encodeURIComponent('-c synchronous_commit=off')}`;
  await expect(checkDurability(hasty)).rejects.toThrow('PostgreSQL đang tắt synchronous_commit');
});

test('a server without an archive, a standby or checksums is taken, and the operator reminded of each', async () => {
  const password = path.join(folder, 'password');
  await writeFile(password, 'secret', { mode: 0o644 });
  const parameters = ['--pgdata', home.data, '--username', 'postgres', '--pwfile', password];
  const made = spawnSync(home.binaries.initdb, [...parameters, '--no-data-checksums'], {
    ...home.account,
    cwd: '/',
  });
  expect(made.status).toBe(0);
  const bare = await checkDurability((await start()).url('postgres'));
  expect(bare).toEqual([
    expect.stringContaining('archive_mode'),
    expect.stringContaining('data_checksums'),
    expect.stringContaining('synchronous_standby_names'),
  ]);
  await running.pop()?.stop();
  const guarded = await start('secret', ['archive_mode=on', 'synchronous_standby_names=another']);
  expect(await checkDurability(guarded.url('postgres'))).toEqual([expect.stringContaining('data_checksums')]);
});

test('a server that outlived its start is ended, and its data open again', async () => {
  const first = await start();
  await query(first, 'create table kept (id int)');
  expect(await endOrphan(home)).toBe(true);
  await first.ended;
  expect(await endOrphan(home)).toBe(false);
  expect(await query(await start(), 'select * from kept')).toEqual([]);
});

test('data survive the server being killed ten times, each in the middle of a change', async () => {
  for (let time = 1; time <= 10; time += 1) {
    const cluster = await start();
    await query(cluster, 'create table if not exists kept (id int)');
    await query(cluster, `insert into kept values (${String(time)})`);
    const begun = await connect('PostgreSQL', cluster.url('postgres'));
    begun.on('error', () => undefined);
    await begun.query('begin');
    await begun.query('insert into kept values (0)');
    process.kill(
      Number((await readFile(path.join(home.data, 'postmaster.pid'), 'utf8')).split('\n')[0]),
      'SIGKILL',
    );
    await cluster.ended;
    await endOrphan(home);
    await begun.end().catch(() => undefined);
  }
  const rows = await query(await start(), 'select id from kept order by id');
  expect(rows.map((row) => Number(row['id']))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('data survive the server being killed, and a recycled process number is left alone', async () => {
  const first = await start();
  await query(first, 'create table kept (id int)');
  const pidFile = path.join(home.data, 'postmaster.pid');
  const [pid, ...rest] = (await readFile(pidFile, 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await first.ended;
  await writeFile(pidFile, [String(process.pid), ...rest].join('\n'));
  expect(await endOrphan(home)).toBe(false);
  expect(await query(await start(), 'select * from kept')).toEqual([]);
});

test('a password that does not fit the data is a sentence, not a wait', async () => {
  await (await start()).stop();
  await expect(start('another')).rejects.toThrow('postgres.password');
});

test('data of another PostgreSQL are left as they are', async () => {
  await (await start()).stop();
  await writeFile(path.join(home.data, 'PG_VERSION'), '17\n');
  await expect(start()).rejects.toThrow('thuộc PostgreSQL 17');
});
