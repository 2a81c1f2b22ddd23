import { createHash } from 'node:crypto';
import type pg from 'pg';

/**
 * What coming back changes by design: nobody stays signed in, no link or mail of before is alive; and that a backup was
 * taken is written after it.
 */
const held = ['Session', 'AccessLink', 'Notice', 'NoticeAttempt', 'RestoredCopy', 'NightlyWork'];

async function tablesOf(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !held.includes(name));
}

/** A hash over every row of every table, but those that coming back changes by design. */
export async function hashOfTables(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  for (const name of await tablesOf(client)) {
    const hash = createHash('sha256');
    const rows = await client.query<{ row: string }>(
      `select to_jsonb(t)::text as row from public."${name}" t order by 1`,
    );
    for (const { row } of rows.rows) hash.update(`${row}\n`);
    hashes.set(name, `${String(rows.rowCount)} ${hash.digest('hex')}`);
  }
  return hashes;
}

/** The first table that is not the same in both; null when all are. */
export function firstDifference(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string | null {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].find((name) => before.get(name) !== after.get(name)) ?? null;
}
