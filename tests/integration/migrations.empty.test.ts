import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { env } from '@/lib/platform/env';
import {
  halfMigration,
  HalfMigrationError,
  markRolledBack,
  migrate,
  pendingMigrations,
} from '@/prisma/migrate';
import { onServer, urlOf } from '@/tests/support/database-templates';

let folder: string;

async function writeMigration(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, 'migration.sql'), sql);
}

async function freshDatabase(name: string): Promise<string> {
  const own = env().DATABASE_OWNER_URL;
  await onServer(own, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
  });
  return urlOf(own, name);
}

async function structure(url: string): Promise<Record<string, string>[]> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<Record<string, string>>(
      `select table_schema, table_name, column_name, data_type from information_schema.columns
       where table_schema in ('public', 'published') order by 1, 2, 3`,
    );
    return rows;
  });
}

async function waitsForFirst(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `select from pg_locks where not granted and relation = to_regclass('public.first')`,
  );
  return rows.length > 0;
}

const scratch = () => `${new URL(env().DATABASE_OWNER_URL).pathname.slice(1)}_scratch`;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'migrations-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the portal’s own migrations', () => {
  test('have all been applied, and applying them again changes nothing', async () => {
    const before = await structure(env().DATABASE_OWNER_URL);
    expect(await pendingMigrations(env().DATABASE_OWNER_URL)).toEqual([]);
    expect(await migrate(env().DATABASE_OWNER_URL)).toEqual([]);
    expect(await structure(env().DATABASE_OWNER_URL)).toEqual(before);
  });
});

describe('a migration of a table that somebody reads', () => {
  test('lets whoever comes after it go first, and is applied when the table is free', async () => {
    const url = await freshDatabase(scratch());
    await writeMigration('20260101000000_first', 'create table first (id int);');
    await migrate(url, folder);
    const name = '20260102000000_wider';
    await writeMigration(name, 'create table second (id int); alter table first add column word text;');
    const applied = await onServer(url, async (slow) => {
      await slow.query('begin');
      await slow.query('select from first');
      const migrated = migrate(url, folder);
      await onServer(url, async (next) => {
        await expect.poll(() => waitsForFirst(next)).toBe(true);
        // The slow reader does not end before this one is answered, who came after the migration.
        await next.query('select from first');
      });
      expect(await structure(url)).not.toContainEqual(expect.objectContaining({ table_name: 'second' }));
      await slow.query('commit');
      return migrated;
    });
    expect(applied).toEqual([name]);
    expect(await structure(url)).toContainEqual(expect.objectContaining({ column_name: 'word' }));
    await rm(path.join(folder, name), { recursive: true });
  });
});

describe('a migration that fails half-way', () => {
  test('leaves nothing behind, is reported by name, blocks the next run and can be put right', async () => {
    const url = await freshDatabase(scratch());
    const name = '20260102000000_second';
    await writeMigration('20260101000000_first', 'create table first (id int);');
    await writeMigration(name, 'create table second (id int); create table first (id int);');

    await expect(migrate(url, folder)).rejects.toThrow(HalfMigrationError);
    expect(await structure(url)).not.toContainEqual(expect.objectContaining({ table_name: 'second' }));
    expect(await halfMigration(url)).toMatchObject({
      migration: name,
      reason: 'relation "first" already exists',
    });
    await expect(migrate(url, folder)).rejects.toThrow(name);

    await writeMigration(name, 'create table second (id int);');
    await markRolledBack(url, name);
    expect(await migrate(url, folder)).toEqual([name]);
    expect(await halfMigration(url)).toBeUndefined();
  });

  test('semicolons inside a function do not cut it', async () => {
    const url = await freshDatabase(scratch());
    await rm(folder, { recursive: true });
    const body =
      'create function two() returns int language plpgsql as $$ begin perform 1; return 2; end $$;';
    await writeMigration('20260101000000_function', body);
    expect(await migrate(url, folder)).toHaveLength(1);
    const { rows } = await onServer(url, (client) => client.query('select two()'));
    expect(rows).toEqual([{ two: 2 }]);
  });
});
