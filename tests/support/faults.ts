import { expect } from 'vitest';
import pg from 'pg';
import { env } from '@/lib/platform/env';
import { databaseSnapshot } from '@/tests/support/snapshot';

async function run(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_OWNER_URL });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Lets the database fail at one table while something is done, as a full disk or a lost connection would. */
export async function failingWith(code: string, table: string, work: () => Promise<unknown>): Promise<void> {
  await run(
    `create or replace function test_fault() returns trigger language plpgsql as
     $$ begin raise exception 'a fault' using errcode = '${code}'; end $$`,
    `create trigger test_fault before insert or update or delete on "${table}"
     for each statement execute function test_fault()`,
  );
  try {
    await work();
  } finally {
    await run(`drop trigger test_fault on "${table}"`);
  }
}

/** The same with an error that nobody foresaw. */
export const failingAt = (table: string, work: () => Promise<unknown>) =>
  failingWith('P0001', table, () => expect(work()).rejects.toThrow('a fault'));

/** The tables that an act writes, its record in the audit log among them. */
export async function tablesWritten(act: () => Promise<unknown>): Promise<readonly string[]> {
  const before = new Set((await databaseSnapshot()).split('\n'));
  await act();
  const lines = (await databaseSnapshot()).split('\n').filter((line) => !before.has(line));
  return [...lines.map((line) => line.split(' ')[0] ?? ''), 'AuditEvent'];
}
