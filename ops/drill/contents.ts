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
    const { rows } = await client.query<{ hash: string }>(
      `select count(*)::text || ' ' || encode(sha256(coalesce(string_agg(row, ''::bytea order by row), '')), 'hex') as hash
       from (select sha256(convert_to(to_jsonb(t)::text, 'UTF8')) as row from public."${name}" t) t`,
    );
    hashes.set(name, rows[0]?.hash ?? '');
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
