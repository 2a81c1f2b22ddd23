import '@/tests/support/data-cache';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { keepLogHead } from '@/lib/features/log-heads/commands';
import { listLogHeads } from '@/lib/features/log-heads/queries';
import { visitor } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { exportLog } from '@/ops/verify/export';
import { findLogBreak, stateOf } from '@/ops/verify/log';

const run = promisify(execFile);
const part = { limit: 10, offset: 0 };

let folder: string;
let client: pg.Client;

const headsFile = () => path.join(folder, 'log-heads.jsonl');
const broken = (hash?: string) => findLogBreak(client, { file: headsFile(), hash });

async function aDay(day: string): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T05:00:00Z`) });
  const event = { at: new Date(), action: 'test.head', objectType: 'test', outcome: 'done' };
  for (const objectId of ['a', 'b', 'c']) await db().auditEvent.create({ data: { ...event, objectId } });
}

/** What only somebody with the whole database in hand can do; undone again. */
async function tampering(statement: string, then: () => Promise<void>): Promise<void> {
  await client.query('begin');
  await client.query('set local session_replication_role = replica');
  await client.query(statement);
  await then();
  await client.query('rollback');
}

/** How the program that stands alone ends, and what it says. */
async function check(...parameters: string[]): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, ['ops/check-log.mjs', ...parameters]);
    return `0 ${stdout}`;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'stderr' in error)) throw error;
    return `${String(error.code)} ${String(error.stderr)}`;
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'log-heads-'));
  supply({ STORAGE_DIR: folder });
  client = new pg.Client({ connectionString: env().DATABASE_OWNER_URL });
  await client.connect();
  await aDay('2026-11-01');
});

afterEach(() => vi.useRealTimers());

afterAll(async () => {
  await client.end();
  await rm(folder, { recursive: true });
});

test('the newest event is kept once a day, published and written to a file', async () => {
  await aDay('2026-11-02');
  const kept = await Promise.all([keepLogHead(), keepLogHead(), keepLogHead()]);
  expect(kept.flat()).toEqual(['log-heads']);
  await aDay('2026-11-03');
  expect(await keepLogHead()).toEqual(['log-heads']);
  expect(await keepLogHead()).toEqual([]);
  const newest = await db().auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } });
  const { rows, total } = await listLogHeads(visitor, {}, part);
  expect(total).toBe(2);
  expect(rows[0]).toEqual({ day: '2026-11-03', event: Number(newest.id), hash: newest.hash });
  const lines = (await readFile(headsFile(), 'utf8')).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    rows.toReversed().map(({ event, ...row }) => ({ ...row, event: String(event) })),
  );
});

test('no head is kept for a day that is past, or of an event that is not the newest', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T05:00:00Z') });
  expect(await keepLogHead()).toEqual([]);
  const [first] = await db().auditEvent.findMany({ orderBy: { id: 'asc' }, take: 1 });
  const head = { eventId: first?.id ?? 0n, hash: first?.hash ?? '', keptAt: new Date() };
  await expect(db().logHead.create({ data: { ...head, day: new Date('2026-12-01') } })).rejects.toThrow(
    /TD001.*newest/s,
  );
});

test('what was changed, taken out or cut off is named, and the whole log holds', async () => {
  expect(await broken()).toBeNull();
  const { events, head } = await stateOf(client);
  expect(events).toBeGreaterThanOrEqual(9);
  expect(await broken(head)).toBeNull();
  expect(await broken('0'.repeat(64))).toMatch(/0000/);
  const [, second] = await db().auditEvent.findMany({ orderBy: { id: 'asc' }, take: 2 });
  const id = String(second?.id);
  await tampering(`update "AuditEvent" set outcome = 'forged' where id = ${id}`, async () => {
    expect(await broken()).toContain(`số ${id} `);
  });
  await tampering(`delete from "AuditEvent" where id = ${id}`, async () => {
    expect(await broken()).toContain('chuỗi băm');
  });
  const cut = `delete from "AuditEvent" where id > (select min("eventId") from "LogHead")`;
  await tampering(cut, async () => {
    expect(await broken()).toContain('2026-11-03');
  });
  await tampering(`${cut}; delete from "LogHead" where "day" = '2026-11-03'`, async () => {
    expect(await broken()).toContain('dòng 2 ');
  });
});

test('an exported log is checked without the portal', async () => {
  const file = path.join(folder, 'log.jsonl');
  await exportLog(client, file);
  const { events, head } = await stateOf(client);
  expect(await check(file, head)).toMatch(new RegExp(`^0 Toàn vẹn.* ${String(events)} sự kiện`));
  const lines = (await readFile(file, 'utf8')).trim().split('\n');
  const write = (some: readonly string[]) => writeFile(file, `${some.join('\n')}\n`);
  await write(lines.slice(0, -1));
  expect(await check(file)).toMatch(/^0 /);
  expect(await check(file, head)).toMatch(new RegExp(`^1 .*${head}`));
  await write(lines.toSpliced(1, 1));
  expect(await check(file)).toMatch(/^1 .*Dòng 2/);
  await write(lines.with(1, (lines[1] ?? '').replace('test.head', 'test.hand')));
  expect(await check(file)).toMatch(/^1 .*nội dung/);
  await write(['{']);
  expect(await check(file)).toMatch(/^1 /);
  expect(await check()).toMatch(/^2 /);
});
