import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db, ownerDb } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { bringBack } from '@/ops/backup/bring-back';
import { seal } from '@/ops/backup/envelope';
import { confirm, hold, holdWhatCame } from '@/ops/backup/hold';
import { sealedFile, type Manifest } from '@/ops/backup/manifest';
import { signedIn } from '@/tests/support/accounts';
import { onServer, urlOf } from '@/tests/support/database-templates';

const content = randomBytes(100_000);
const sha256 = createHash('sha256').update(content).digest('hex');
const takenAt = '2022-12-16T02:15:00.000Z';
const empty = `restored_${String(process.pid)}`;
const url = urlOf(env().DATABASE_OWNER_URL, empty);

let folder: string;
let store: string;
let identity: string;

/** A backup whose database only a PostgreSQL newer than every other could take back. */
const manifest: Manifest = {
  format: 1,
  takenAt,
  server: 999,
  database: { file: 'database.age', bytes: 0, sha256 },
  tables: {},
  logHead: null,
  files: [sha256],
};

const bring = (key = identity) =>
  onServer(url, (client) => bringBack(client, { folder, manifest, identity: key, url }));

const filesKept = async () =>
  (await readdir(store, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

beforeAll(async () => {
  await onServer(env().DATABASE_OWNER_URL, (client) => client.query(`create database ${empty}`));
});
afterAll(async () => {
  await onServer(env().DATABASE_OWNER_URL, (client) => client.query(`drop database ${empty} with (force)`));
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'restored-'));
  store = path.join(folder, 'store');
  await mkdir(store);
  supply({ STORAGE_DIR: store });
  identity = await generateX25519Identity();
  await seal(Readable.from([content]), sealedFile(folder, sha256), await identityToRecipient(identity));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a restore that cannot be leaves things as they were', () => {
  test('a store that holds anything is refused and keeps what it has', async () => {
    const kept = path.join(store, 'kept', 'ab');
    await mkdir(kept, { recursive: true });
    await writeFile(path.join(kept, `ab${'0'.repeat(62)}`), 'evidence');
    await expect(bring()).rejects.toThrow(`Kho tệp đích đã có tệp ab${'0'.repeat(62)}: hãy đặt STORAGE_DIR`);
    expect(await readdir(kept)).toHaveLength(1);
  });

  test('a database that holds anything is refused', async () => {
    await onServer(url, (client) => client.query('create table something (id int)'));
    await expect(bring()).rejects.toThrow('đã có bảng');
    await onServer(url, (client) => client.query('drop table something'));
  });

  test('another key is told as such', async () => {
    await expect(bring(await generateX25519Identity())).rejects.toThrow('Không mở được bản sao lưu');
    expect(await filesKept()).toEqual([]);
  });

  test('a file that the backup lacks is named', async () => {
    await rm(sealedFile(folder, sha256));
    await expect(bring()).rejects.toThrow(`thiếu tệp ${sealedFile(folder, sha256)}`);
  });

  test('a store that cannot be written to is not called a wrong key', async () => {
    await writeFile(path.join(store, 'incoming'), '');
    await expect(bring()).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  test('the files that came first are taken away when the database does not follow', async () => {
    await writeFile(path.join(folder, 'database.age'), '');
    await expect(bring()).rejects.toThrow('hãy cài postgresql-client-999');
    expect(await filesKept()).toEqual([]);
    await expect(bring()).rejects.toThrow('hãy cài postgresql-client-999');
  });
});

describe('what came is held', () => {
  const owner = <T>(work: (client: pg.Client) => Promise<T>) => onServer(env().DATABASE_OWNER_URL, work);
  const copies = () => db().restoredCopy.findMany({ select: { takenAt: true, confirmedAt: true } });

  afterEach(() => ownerDb().restoredCopy.deleteMany());

  test('nobody stays signed in, no link opens an account and no message goes, until it is confirmed', async () => {
    const { userId } = await signedIn();
    if (userId === null) throw new Error('Whoever signed in has an account.');
    const expiresAt = new Date(Date.now() + 60_000);
    await ownerDb().accessLink.create({ data: { id: 'x', userId, purpose: 'reset', expiresAt } });
    const message = { at: expiresAt, toId: userId, kind: 'overdue', detail: {}, nextTryAt: expiresAt };
    await ownerDb().notice.create({ data: message });
    await holdWhatCame(env().DATABASE_OWNER_URL, takenAt);
    expect(await db().session.count({ where: { revokedAt: null } })).toBe(0);
    expect(await db().accessLink.count({ where: { expiresAt: { gt: new Date() } } })).toBe(0);
    expect(await db().notice.count({ where: { nextTryAt: { not: null } } })).toBe(0);
    expect(await db().noticeAttempt.findMany({ select: { result: true } })).toEqual([
      { result: 'unconfirmed' },
    ]);
    expect(await copies()).toEqual([{ takenAt: new Date(takenAt), confirmedAt: null }]);
    await owner(confirm);
    expect((await copies())[0]?.confirmedAt).not.toBeNull();
    await expect(owner(confirm)).rejects.toThrow('Không có bản khôi phục nào đang chờ xác nhận');
  });

  test('a copy brought back by hand is held as of its newest event', async () => {
    await owner((client) => hold(client, null));
    expect(await copies()).toMatchObject([{ confirmedAt: null }]);
  });

  test('a database in which nothing arrived is left as it is', async () => {
    await holdWhatCame(url, takenAt);
    const { rowCount } = await onServer(url, (client) =>
      client.query('select from pg_tables where schemaname = $1', ['public']),
    );
    expect(rowCount).toBe(0);
  });

  test('a copy that could not be held is never passed over', async () => {
    await expect(holdWhatCame(urlOf(url, 'nobody'), takenAt)).rejects.toThrow('npm run restore -- --hold');
  });
});
