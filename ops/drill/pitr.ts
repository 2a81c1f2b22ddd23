import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { appendFile, chmod, chown, copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { supply } from '@/lib/platform/env';
import { ensureClient } from '@/ops/build';
import { check, verdict } from '@/ops/drill/check';
import { command } from '@/ops/drill/command';
import { firstDifference, hashOfTables } from '@/ops/drill/contents';
import { checkRecord, checkReturn, fill, recordBefore } from '@/ops/drill/fill';
import { Node } from '@/ops/drill/node';
import { dataFolder, makeWritable } from '@/ops/folders';
import { nothingOfTheOperator } from '@/ops/own-environment';
import { requireAccount } from '@/ops/postgres/user';
import { exitCode } from '@/ops/processes';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

const database = 'tiendoso';

async function ownFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if (process.getuid?.() === 0) {
    const { uid, gid } = requireAccount();
    await chown(folder, uid, gid);
  }
  return folder;
}

/** The moment until which everything is to come back, and everything that is there then. */
async function remember(client: pg.Client) {
  const hashes = await hashOfTables(client);
  const { rows } = await client.query<{ now: string }>('select clock_timestamp()::text as now');
  await wait(1500);
  return { hashes, moment: rows[0]?.now ?? '' };
}

/** What a hand slips into: every answer of every report is gone, and the log has it all. */
async function disaster(client: pg.Client): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query('truncate "ReportItem" cascade');
  await client.query('reset session_replication_role');
  const { rows } = await client.query<{ last: string }>('select pg_walfile_name(pg_switch_wal()) as last');
  const last = rows[0]?.last ?? '';
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows: found } = await client.query<{ done: boolean }>(
      'select last_archived_wal >= $1 as done from pg_stat_archiver',
      [last],
    );
    if (found[0]?.done === true) return;
    await wait(100);
  }
  check('nhật ký ghi trước được lưu', false, last);
}

/**
 * Keeps a piece under its name once it is whole on the disk. After a crash PostgreSQL brings a piece again: the same is
 * taken for kept, since it would else be brought for ever, and another of that name never.
 */
const keeping = (archive: string) => {
  const kept = `${archive}/%f`;
  const anew = `cp %p ${kept}.part && sync ${kept}.part && mv ${kept}.part ${kept} && sync ${archive}`;
  return `if test -f ${kept}; then cmp -s %p ${kept}; else ${anew}; fi`;
};

/** Brings a piece again, as it was kept and then with a byte more: whether each is taken. */
async function bringAgain(archive: string, folder: string): Promise<readonly boolean[]> {
  const piece = (await readdir(archive)).find((name) => /^[0-9A-F]{24}$/.test(name)) ?? '';
  const again = path.join(folder, 'again');
  await copyFile(path.join(archive, piece), again);
  const isTaken = async () => {
    const written = keeping(archive).replaceAll('%p', again).replaceAll('%f', piece);
    return (await exitCode(spawn('sh', ['-c', written], { stdio: 'ignore' }))) === 0;
  };
  const same = await isTaken();
  await appendFile(again, 'x');
  return [same, await isTaken()];
}

/** With a piece of the log missing PostgreSQL ends, says so, and makes nothing that looks whole. */
async function withGap(archive: string, work: () => Promise<Node>, log: string): Promise<boolean> {
  const pieces = (await readdir(archive)).filter((name) => /^[0-9A-F]{24}$/.test(name)).sort();
  await rm(path.join(archive, pieces.at(-1) ?? ''));
  return work().then(
    async (node) => {
      await node.stop();
      return false;
    },
    async () => (await readFile(log, 'utf8')).includes('recovery ended before configured recovery target'),
  );
}

/** A server that keeps every piece of its log in the archive, with the demonstration in it. */
async function startKept(folders: Folders, shutdown: Shutdown): Promise<Node> {
  const { folder, archive, servers } = folders;
  const node = await Node.empty(servers, 'first', [
    'archive_mode = on',
    `archive_command = '${keeping(archive)}'`,
    'archive_timeout = 60s',
  ]);
  shutdown.add(() => node.stop());
  await node.ask(`create database ${database}`);
  supply({
    ...nothingOfTheOperator(),
    ...{ DEMO: '1', DEMO_PASSWORD: 'dien-tap-khoi-phuc', AUTH_SECRET: randomBytes(48).toString('base64') },
    ...{ STORAGE_DIR: path.join(folder, 'store'), PORTAL_TODAY: '2022-12-16' },
    DATABASE_URL: node.url(database),
  });
  const data = dataFolder();
  await makeWritable(data.path);
  await ensureClient(data.buildLog);
  await fill(node.url(database));
  return node;
}

type Folders = Readonly<{ folder: string; archive: string; servers: string; base: string }>;

async function makeFolders(shutdown: Shutdown): Promise<Folders> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-pitr-'));
  await chmod(folder, 0o755);
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  const [archive, servers] = [await ownFolder(`${folder}/archive`), await ownFolder(`${folder}/servers`)];
  return { folder, archive, servers, base: path.join(await ownFolder(`${folder}/backups`), 'base') };
}

/** Held first, since files of a later moment would be taken away; then the operator's own commands say that it is whole. */
async function lookThrough(back: Node, saidBefore: string): Promise<void> {
  supply({ DATABASE_URL: back.url(database) });
  const held = await command('restore', '--hold');
  check('bản khôi phục được giữ lại', held.code === 0, held.text);
  await checkRecord(saidBefore);
  const files = await command('files');
  check('kho tệp', files.code === 0, files.text);
}

/** The log that the server archives brings back every moment since the base backup, and not one more. */
async function drill(shutdown: Shutdown): Promise<void> {
  const folders = await makeFolders(shutdown);
  const { archive, servers, base } = folders;
  const node = await startKept(folders, shutdown);
  await node.copyTo(base);
  check('bản gốc bằng pg_basebackup, pg_verifybackup thấy đủ', true);
  const client = await node.client(database);
  const { keepSample } = await import('@/ops/drill/sample');
  await keepSample(client);
  const said = await recordBefore();
  const { hashes, moment } = await remember(client);
  await disaster(client);
  await client.end();
  await node.kill();
  const settings = [
    `restore_command = 'cp ${archive}/%f %p'`,
    `recovery_target_time = '${moment}'`,
    ...["recovery_target_action = 'promote'", 'hot_standby = off', 'archive_mode = off'],
    // A copy of a leader would wait for a standby it does not have.
    "synchronous_standby_names = ''",
  ];
  const begun = performance.now();
  const back = await Node.recovered({ base, settings }, servers, 'second');
  shutdown.add(() => back.stop());
  checkReturn(`khôi phục tới ${moment}`, performance.now() - begun);
  const again = await back.client(database);
  const different = firstDifference(hashes, await hashOfTables(again));
  await again.end();
  check(`mọi dòng của ${String(hashes.size)} bảng như lúc ấy`, different === null, different ?? '');
  await lookThrough(back, said);
  const [same, other] = await bringAgain(archive, folders.folder);
  check('đoạn nhật ký đã lưu được nhận lại, đoạn khác cùng tên thì không', same === true && other === false);
  const third = () => Node.recovered({ base, settings }, servers, 'third');
  const isRefused = await withGap(archive, third, path.join(folders.folder, 'third.log'));
  check('thiếu một đoạn nhật ký thì không khôi phục', isRefused);
  verdict('khôi phục tới một thời điểm');
}

await runCommand(drill);
