import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { supply } from '@/lib/platform/env';
import { ensureClient } from '@/ops/build';
import { manifestShape } from '@/ops/backup/manifest';
import { connect } from '@/ops/database';
import { check, verdict } from '@/ops/drill/check';
import { command } from '@/ops/drill/command';
import { firstDifference, hashOfTables } from '@/ops/drill/contents';
import { checkRecord, checkReturn, fill, recordBefore } from '@/ops/drill/fill';
import { startServer, type Server } from '@/ops/drill/debian';
import { dataFolder, makeWritable } from '@/ops/folders';
import { nothingOfTheOperator } from '@/ops/own-environment';
import { say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

const database = 'tiendoso';

async function freshDatabase(shutdown: Shutdown): Promise<Server> {
  const server = await startServer();
  shutdown.add(server.destroy);
  const client = await connect('PostgreSQL', server.url('postgres'));
  await client.query(`create database ${database}`);
  await client.end();
  supply({ DATABASE_URL: server.url(database) });
  return server;
}

/** Everything a server has, a file and an open session as well; what is in each table. */
async function fillServer(url: string): Promise<ReadonlyMap<string, string>> {
  await fill(url);
  const { keepSample } = await import('@/ops/drill/sample');
  const client = await connect('DATABASE_URL', url);
  await keepSample(client);
  const hashes = await hashOfTables(client);
  await client.end();
  return hashes;
}

async function refusals(folder: string, manifest: string, key: string): Promise<void> {
  const otherKey = path.join(folder, 'other.key');
  await writeFile(otherKey, await generateX25519Identity());
  const wrongKey = await command('restore', manifest, '--identity', otherKey);
  check('khóa khác không mở được', wrongKey.code === 1, wrongKey.text.slice(0, 80));
  const { database: dumped } = manifestShape.parse(JSON.parse(await readFile(manifest, 'utf8')));
  const sealed = path.join(folder, dumped.file);
  const content = await readFile(sealed);
  await writeFile(sealed, content.subarray(0, content.length - 70_000));
  const cut = await command('restore', manifest, '--identity', key);
  check('bản bị cắt không được nhận', cut.code === 1, cut.text.slice(0, 80));
  await writeFile(sealed, content);
  // What came before it was refused is gone, or the store would not be empty for the next one.
  const used = path.join(folder, 'used');
  await mkdir(path.join(used, 'kept/ab'), { recursive: true });
  await writeFile(path.join(used, 'kept/ab', 'ab'.repeat(32)), '');
  supply({ STORAGE_DIR: used });
  const beside = await command('restore', manifest, '--identity', key);
  check('kho tệp đang dùng không được nhận', beside.code === 1, beside.text.slice(0, 80));
}

async function afterwards(manifest: string, key: string, saidBefore: string): Promise<void> {
  const twice = await command('restore', manifest, '--identity', key);
  check('không đè lên dữ liệu đang có', twice.code === 1, twice.text.slice(0, 80));
  await checkRecord(saidBefore);
  const files = await command('files');
  check('kho tệp', files.code === 0, files.text);
  const confirmed = await command('restore', '--confirm');
  check('xác nhận bản khôi phục', confirmed.code === 0);
  const again = await command('restore', '--confirm');
  check('không còn gì để xác nhận thì báo lỗi', again.code === 1, again.text.slice(0, 80));
}

async function drill(shutdown: Shutdown): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-backup-'));
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  const identity = await generateX25519Identity();
  const key = path.join(folder, 'secret.key');
  await writeFile(key, `${identity}\n`, { mode: 0o600 });
  const store = path.join(folder, 'store');
  supply({
    ...nothingOfTheOperator(),
    ...{ DEMO: '1', DEMO_PASSWORD: 'dien-tap-khoi-phuc', AUTH_SECRET: randomBytes(48).toString('base64') },
    ...{
      STORAGE_DIR: store,
      BACKUP_RECIPIENT: await identityToRecipient(identity),
      PORTAL_TODAY: '2022-12-16',
    },
  });
  const first = await freshDatabase(shutdown);
  const data = dataFolder();
  await makeWritable(data.path);
  await ensureClient(data.buildLog);
  const before = await fillServer(first.url(database));
  const said = await recordBefore();
  const backup = await command('backup', folder);
  check('sao lưu', backup.code === 0, backup.text);
  const manifest = path.join(
    folder,
    (await readdir(folder)).find((name) => name.startsWith('backup-')) ?? '',
  );
  await first.destroy();
  await rm(store, { recursive: true });
  say('     máy chủ cơ sở dữ liệu đã bị tắt đột ngột và xóa, kho tệp đã bị xóa');
  const second = await freshDatabase(shutdown);
  await refusals(folder, manifest, key);
  supply({ STORAGE_DIR: store });
  const restoring = performance.now();
  const back = await command('restore', manifest, '--identity', key);
  check('khôi phục', back.code === 0, back.text);
  checkReturn('khôi phục xong', performance.now() - restoring);
  const client = await connect('DATABASE_URL', second.url(database));
  shutdown.add(() => client.end());
  const different = firstDifference(before, await hashOfTables(client));
  check(`mọi dòng của ${String(before.size)} bảng giống hệt`, different === null, different ?? '');
  const { rows } = await client.query<{ alive: number; waiting: number }>(
    `select (select count(*) from "Session" where "revokedAt" is null)::int as alive,
       (select count(*) from "Notice" where "nextTryAt" is not null)::int as waiting`,
  );
  check('không phiên nào còn sống, không thư nào chờ gửi', rows[0]?.alive === 0 && rows[0].waiting === 0);
  await afterwards(manifest, key, said);
  verdict('khôi phục');
}

await runCommand(drill);
